// Plain JavaScript, loaded before the script itself: an older Node stops at a `.ts` file with an unreadable error.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  console.error(
    `Đôn Đốc needs Node 24 or newer; this is ${process.version}. ` +
      'Run its scripts through pnpm (`npx -y pnpm@12 start`): it installs the right Node beside the project.',
  );
  process.exit(1);
}
