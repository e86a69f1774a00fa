// Plain JavaScript, so that an old Node can run it and say what is wrong instead of failing on the first type annotation.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Depesche runs on Node 24, the runtime of its Lambda functions, and npm brings it along as the package "node".\n` +
      `This is Node ${process.versions.node}: the install scripts of that package did not run.\n` +
      `Run "npm ci" again without --ignore-scripts (npm 11: "npm install-scripts approve node" if it asks), or install Node 24.`,
  );
  process.exit(1);
}
