/**
 * As `Promise.all`, but rejects only when all works have ended. A function that has answered is frozen, and thawed for the
 * next event: what it left running would go on then, long after its message was given to another worker.
 */
export async function allEnded<T>(works: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(works);
  return Promise.all(works);
}
