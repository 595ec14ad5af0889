// Runs Azurite as a child of monitor or of a test:
// - Ctrl-C reaches the whole terminal's process group, but storage must outlive the functions that are finishing;
// - "stop" on standard input ends it cleanly on every system, so that what it holds in memory is written first;
// - with --exit-with-parent it also stops when its parent is gone; without, the next monitor run finds it running.
const exitWithParent = process.argv.includes('--exit-with-parent');
process.argv = process.argv.filter(argument => argument !== '--exit-with-parent');

const on = process.on.bind(process);
process.on = process.addListener = (event, listener) => (event === 'SIGINT' ? process : on(event, listener));
on('SIGINT', () => {});
process.stdout.on('error', () => {});   // the parent that read us is gone

const stop = () => process.emit('SIGTERM');
process.stdin.on('data', text => {
  if (text.toString().startsWith('stop')) stop();
});
process.stdin.on('end', () => {
  if (exitWithParent) stop();
});
process.stdin.on('error', () => {});

require('azurite/dist/src/azurite.js');
