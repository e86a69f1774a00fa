import { element } from '../xml/write.ts';

/** Everything here has one owner. */
export const OWNER = element('Owner', element('ID', 'local'), element('DisplayName', 'local'));

/** The only storage class there is. */
export const STORAGE_CLASS = element('StorageClass', 'STANDARD');
