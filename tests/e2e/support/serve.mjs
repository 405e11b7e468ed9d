// One Strapi process of the municipality, for a test that needs its own. Plain Node,
// since Jest imports no modules; ends with whoever started it.
import { serve, untilUp } from '../../../playground/steps.mjs';

const strapi = serve({}, process.env.E2E_LOG === undefined ? 'ignore' : 'inherit');
process.on('disconnect', () => strapi.kill('SIGTERM'));
strapi.once('exit', (code) => process.exit(code ?? 0));

await untilUp(`http://${process.env.HOST}:${process.env.PORT}`, strapi);
process.send('up');
