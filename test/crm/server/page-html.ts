import type { ServerConfig } from '../config.js';

/** Lightning's kind of content security policy, with one nonce for its scripts. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The document every Lightning URL answers with: a loading box and the application's script. */
export function pageHtml(config: ServerConfig, nonce: string): string {
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lightning Experience</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/app.css">
<script type="application/json" id="test-crm-config">${data}</script>
</head>
<body class="desktop">
<div id="auraLoadingBox" class="auraMsgBox auraLoadingBox oneLoadingBox"><div class="loadingDots" role="status" aria-label="Loading"><span></span><span></span><span></span></div></div>
<script src="/assets/app.js" nonce="${nonce}"></script>
</body>
</html>
`;
}

/** The icon of the browser tab: a cloud-blue square with a chart, our own drawing. */
export const TAB_ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6bcb"/><path d="M8 23v-7h4v7zm6 0V9h4v14zm6 0v-10h4v10z" fill="#fff"/></svg>';
