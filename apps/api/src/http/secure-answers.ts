import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { ApiEnvironment } from '../bindings.ts';

/** What a browser asks of any answer, and what only of a document. */
const secure = (isDocument: boolean) =>
  secureHeaders({
    crossOriginResourcePolicy: 'cross-origin',
    crossOriginOpenerPolicy: isDocument,
    originAgentCluster: isDocument,
    referrerPolicy: isDocument,
    xDnsPrefetchControl: isDocument,
    // Who may frame what stands in the policies of the pages: charts anybody, the others nobody.
    xFrameOptions: false,
    // For browsers and plugins that are no more.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });

const ofData = secure(false);
const ofDocuments = secure(true);

/** Figures are no documents: each header costs an answer as much as a column of its rows. */
export const secureAnswers = createMiddleware<ApiEnvironment>((c, next) =>
  (c.req.path.startsWith('/v1/') ? ofData : ofDocuments)(c, next),
);
