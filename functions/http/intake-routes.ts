import { ENDPOINTS } from './endpoints.ts';
import { addArticle, type IntakeContext, removeArticle, startUpload } from './handlers/intake.ts';
import { type Route, route } from './route.ts';

/** What the intake function answers. */
export function intakeRoutes(context: IntakeContext): readonly Route[] {
  return [
    route(ENDPOINTS.addArticle, (input) => addArticle(context, input)),
    route(ENDPOINTS.removeArticle, (input) => removeArticle(context, input)),
    route(ENDPOINTS.startUpload, (input) => startUpload(context, input)),
  ];
}
