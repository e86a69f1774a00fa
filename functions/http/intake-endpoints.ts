import * as v from 'valibot';
import { endpoint } from './endpoint.ts';
import { ArticleBody, UploadBody } from './schemas/intake.ts';

const NONE = v.object({});
const post = { method: 'POST', parameters: NONE, formats: ['json'] } as const;

/** Endpoints by which articles come in and go, and by which a text is tried. */
export const INTAKE_ENDPOINTS = {
  startUpload: endpoint({
    ...post,
    service: 'intake',
    path: '/uploads',
    scope: 'write',
    tag: 'Intake',
    summary: 'Addresses to put files to',
    body: UploadBody,
    status: 201,
    answer: 'Upload',
  }),
  addArticle: endpoint({
    ...post,
    service: 'intake',
    path: '/articles',
    scope: 'write',
    tag: 'Intake',
    summary: 'Adds an article, or replaces the one of the same edition or URL',
    body: ArticleBody,
    status: 202,
    answer: 'Accepted',
  }),
  removeArticle: endpoint({
    service: 'intake',
    method: 'DELETE',
    path: '/articles/{id}',
    scope: 'write',
    tag: 'Intake',
    summary: 'Deletes the object that an article was read from, and so the article and its events',
    parameters: NONE,
    body: null,
    formats: ['json'],
    status: 202,
    answer: 'Accepted',
  }),
  preview: endpoint({
    ...post,
    service: 'preview',
    path: '/preview',
    scope: 'read',
    tag: 'Intake',
    summary: 'Codes a text and stores nothing',
    body: ArticleBody,
    status: 200,
    answer: 'Preview',
  }),
} as const;
