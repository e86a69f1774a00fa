import { EXPORT_ENDPOINTS } from './export-endpoints.ts';
import { type ExportContext, getExportFile, getExports, getLastUpdate, getMasterFileList } from './handlers/exports.ts';
import { type Route, route } from './route.ts';

/** What the download function answers. */
export function exportRoutes(context: ExportContext): readonly Route[] {
  return [
    route(EXPORT_ENDPOINTS.exports, (input) => getExports(context, input)),
    route(EXPORT_ENDPOINTS.exportFile, (input) => getExportFile(context, input)),
    route(EXPORT_ENDPOINTS.lastUpdate, (input) => getLastUpdate(context, input)),
    route(EXPORT_ENDPOINTS.masterFileList, (input) => getMasterFileList(context, input)),
  ];
}
