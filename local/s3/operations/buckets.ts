import { receiveText } from '../body/receive.ts';
import type { BucketOperation, Operation } from '../operation.ts';
import { empty, isRefusal, refuse, xml } from '../reply.ts';
import { listBuckets as allBuckets, deleteEmptyBucket, insertBucket, setVersioning } from '../store/buckets.ts';
import { readXml, textOf } from '../xml/read.ts';
import { element, optional, xmlDocument } from '../xml/write.ts';
import { OWNER } from './owner.ts';

/** Amazon S3 User Guide, "General purpose bucket naming rules", as far as the characters go. */
export const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

export const createBucket: Operation = async ({ request, store }) => {
  const document = await receiveText(request);
  if (isRefusal(document)) return document;
  if (!BUCKET_NAME.test(request.bucket)) return refuse('InvalidBucketName');
  if (!insertBucket(store, request.bucket)) return refuse('BucketAlreadyOwnedByYou');
  return empty(200, { location: `/${request.bucket}` });
};

export const listBuckets: Operation = ({ store }) => {
  const buckets = allBuckets(store).map(({ name, createdAt }) =>
    element('Bucket', element('Name', name), element('CreationDate', new Date(createdAt).toISOString())),
  );
  return xml(xmlDocument('ListAllMyBucketsResult', OWNER, element('Buckets', buckets)));
};

export const headBucket: BucketOperation = ({ region }) => empty(200, { 'x-amz-bucket-region': region });

export const deleteBucket: BucketOperation = ({ bucket, store }) =>
  deleteEmptyBucket(store, bucket.name) ? empty(204) : refuse('BucketNotEmpty');

/** S3 says nothing for the oldest of its regions. */
export const getBucketLocation: BucketOperation = ({ region }) =>
  xml(xmlDocument('LocationConstraint', region === 'us-east-1' ? null : region));

export const getBucketVersioning: BucketOperation = ({ bucket: { versioning } }) =>
  xml(xmlDocument('VersioningConfiguration', optional('Status', versioning === 'Off' ? null : versioning)));

export const putBucketVersioning: BucketOperation = async ({ bucket, request, store }) => {
  const document = await receiveText(request);
  if (isRefusal(document)) return document;
  const configuration = readXml(document.text);
  if (configuration?.name !== 'VersioningConfiguration') return refuse('MalformedXML');
  if (textOf(configuration, 'MfaDelete') === 'Enabled')
    return refuse('NotImplemented', 'MFA delete is not implemented.');
  const status = textOf(configuration, 'Status');
  if (status !== 'Enabled' && status !== 'Suspended') return refuse('MalformedXML');
  setVersioning(store, bucket.name, status);
  return empty(200);
};
