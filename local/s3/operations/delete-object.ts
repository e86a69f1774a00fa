import { receiveText } from '../body/receive.ts';
import type { BucketOperation } from '../operation.ts';
import { empty, isRefusal, refuse, xml } from '../reply.ts';
import { type Deletion, deleteObject as removeObject } from '../store/deletion.ts';
import { childrenOf, readXml, textOf } from '../xml/read.ts';
import { element, type Markup, optional, xmlDocument } from '../xml/write.ts';

/** Most keys of one request (Amazon S3 API Reference, DeleteObjects). */
const MOST_KEYS = 1000;

export const deleteObject: BucketOperation = ({ bucket, request, store }) => {
  const deletion = removeObject(store, bucket.name, request.key, request.query.get('versionId'));
  return empty(204, deletionHeaders(deletion));
};

export const deleteObjects: BucketOperation = async ({ bucket, request, store }) => {
  const document = await receiveText(request);
  if (isRefusal(document)) return document;
  const order = readXml(document.text);
  if (order?.name !== 'Delete') return refuse('MalformedXML');
  const objects = childrenOf(order, 'Object').map((it) => ({
    key: textOf(it, 'Key'),
    versionId: textOf(it, 'VersionId'),
  }));
  if (objects.length === 0 || objects.length > MOST_KEYS) return refuse('MalformedXML');
  const conditional = childrenOf(order, 'Object').some((it) => it.children.some(({ name }) => !PLAIN.includes(name)));
  if (conditional) return refuse('NotImplemented', 'Conditional deletion is not implemented.');
  const quiet = textOf(order, 'Quiet') === 'true';
  const deleted: Markup[] = [];
  for (const { key, versionId } of objects) {
    if (key === undefined || key === '') return refuse('MalformedXML');
    deleted.push(deletedElement(key, versionId, removeObject(store, bucket.name, key, versionId ?? null)));
  }
  return xml(xmlDocument('DeleteResult', quiet ? null : deleted));
};

/** Elements of an order to delete one object; any other makes it conditional. */
const PLAIN = ['Key', 'VersionId'];

function deletionHeaders(deletion: Deletion): Record<string, string | null> {
  if (deletion.kind === 'nothing') return {};
  const marker = deletion.kind === 'marked' || deletion.wasDeleteMarker;
  return { 'x-amz-version-id': deletion.versionId, 'x-amz-delete-marker': marker ? 'true' : null };
}

function deletedElement(key: string, versionId: string | undefined, deletion: Deletion): Markup {
  const marker = deletion.kind === 'marked' || (deletion.kind === 'removed' && deletion.wasDeleteMarker);
  return element(
    'Deleted',
    element('Key', key),
    optional('VersionId', versionId),
    marker ? element('DeleteMarker', true) : null,
    marker && deletion.versionId !== null ? element('DeleteMarkerVersionId', deletion.versionId) : null,
  );
}
