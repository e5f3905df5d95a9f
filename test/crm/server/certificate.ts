import { generate } from 'selfsigned';

/** A throw-away key and certificate (PEM) for a host and the loopback address, valid for two days. */
export async function throwAwayCertificate(host: string): Promise<{ key: string; cert: string }> {
  const now = Date.now();
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - 86_400_000),
    notAfterDate: new Date(now + 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: host },
          { type: 2, value: '*.lightning.force.com' },
          { type: 2, value: '*.my.site.com' },
          { type: 2, value: '*.my.salesforce.com' },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
