/** Says in one line, after the run, that the tests in the browser were skipped and how to have them. */
module.exports = class TellSkipped {
  onRunComplete(_contexts, { testResults }) {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status, ancestorTitles }) => status === 'pending' && lacksBrowser(ancestorTitles));
    if (skipped.length > 0)
      process.stderr.write(
        `${skipped.length} tests in the browser were skipped: no Chromium was found. ` +
          'Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.\n',
      );
  }
};

function lacksBrowser([title = '']) {
  return title.endsWith('(no Chromium)');
}
