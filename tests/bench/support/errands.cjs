/**
 * Does what the parent process asks for, one errand at a time, until the parent is gone.
 * @param doErrand gets the errand, and answers what the parent is told
 */
const serve = (doErrand, close) => {
  process.on('message', (errand) =>
    doErrand(errand).then(
      (figures) => process.send(figures),
      (error) => {
        console.error(error);
        process.exit(1);
      }
    )
  );
  process.once('disconnect', () => close().then(() => process.exit(0)));
  process.send('ready');
};

module.exports = { serve };
