import { minify } from '@swc/core';

/**
 * A classic script, as small as it gets: three passes, because what one makes constant or unused only
 * the next can take out. Content scripts are loaded into every page of the CRM, so each kilobyte
 * counts.
 */
export async function slim(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2022,
    module: false,
    compress: { passes: 3 },
    mangle: true,
  });
  return code;
}
