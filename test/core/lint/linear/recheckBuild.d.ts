/** The build without the engines for other platforms; it has the functions of the package and no types of its own. */
declare module 'recheck/lib/browser.js' {
  const recheck: Pick<typeof import('recheck'), 'checkSync'>;
  export = recheck;
}
