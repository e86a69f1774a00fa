import { createHash } from 'node:crypto';
import { EMPTY_SHA256, equalSignatures, hmacHex, type Scope, scopeText, sha256Hex } from './signing-key.ts';

/** Where the chain of chunk signatures starts: the request's own signature and what it was made with. */
export type SignatureSeed = { signingKey: Buffer; scope: Scope; timestamp: string; signature: string };

/** Verifies the chunks of a `STREAMING-AWS4-HMAC-SHA256-PAYLOAD` body, each signature covering the one before it. */
export type ChunkChain = {
  /** Takes the next bytes of the chunk that is being read. */
  update(bytes: Uint8Array): void;
  /** Ends the chunk; says whether its signature is right. */
  endChunk(signature: string): boolean;
  /** Says whether the signature of the trailing headers is right; they are given one per line, each line ended. */
  endTrailer(canonicalTrailer: string, signature: string): boolean;
};

/** Starts the chain. Source: Amazon S3 API Reference, "Signature Calculations: Transferring Payload in Multiple Chunks". */
export function chunkChain({ signingKey, scope, timestamp, signature }: SignatureSeed): ChunkChain {
  let previous = signature;
  let hash = createHash('sha256');
  const advance = (algorithm: string, hashes: string[], claimed: string): boolean => {
    previous = hmacHex(signingKey, [algorithm, timestamp, scopeText(scope), previous, ...hashes].join('\n'));
    return equalSignatures(previous, claimed);
  };
  return {
    update: (bytes) => void hash.update(bytes),
    endChunk(claimed) {
      const digest = hash.digest('hex');
      hash = createHash('sha256');
      return advance('AWS4-HMAC-SHA256-PAYLOAD', [EMPTY_SHA256, digest], claimed);
    },
    endTrailer: (canonicalTrailer, claimed) =>
      advance('AWS4-HMAC-SHA256-TRAILER', [sha256Hex(canonicalTrailer)], claimed),
  };
}
