// Unpacks the Chromium of @sparticuz/chromium into TMPDIR and prints where its program is. A
// program of its own, because the package decides by the environment at its start what it unpacks:
// taken for AWS Lambda, it brings the libraries along that a bare Linux lacks.
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
