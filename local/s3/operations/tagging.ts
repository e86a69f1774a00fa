import { receiveText } from '../body/receive.ts';
import { findObject, visibleVersionId } from '../find-object.ts';
import type { BucketOperation } from '../operation.ts';
import { empty, isRefusal, xml } from '../reply.ts';
import { setTags } from '../store/objects.ts';
import { taggingDocument } from '../tags.ts';
import { element, xmlDocument } from '../xml/write.ts';

export const getObjectTagging: BucketOperation = ({ bucket, request, store }) => {
  const version = findObject(store, bucket, request.key, request.query.get('versionId'));
  if (isRefusal(version)) return version;
  const tags = version.tags.map(({ key, value }) => element('Tag', element('Key', key), element('Value', value)));
  const headers = { 'x-amz-version-id': visibleVersionId(bucket, version) };
  return xml(xmlDocument('Tagging', element('TagSet', tags)), headers);
};

export const putObjectTagging: BucketOperation = async ({ bucket, request, store }) => {
  const document = await receiveText(request);
  if (isRefusal(document)) return document;
  const tagging = taggingDocument(document.text);
  if (isRefusal(tagging)) return tagging;
  const version = findObject(store, bucket, request.key, request.query.get('versionId'));
  if (isRefusal(version)) return version;
  setTags(store, version, tagging.tags);
  return empty(200, { 'x-amz-version-id': visibleVersionId(bucket, version) });
};

export const deleteObjectTagging: BucketOperation = ({ bucket, request, store }) => {
  const version = findObject(store, bucket, request.key, request.query.get('versionId'));
  if (isRefusal(version)) return version;
  setTags(store, version, []);
  return empty(204, { 'x-amz-version-id': visibleVersionId(bucket, version) });
};
