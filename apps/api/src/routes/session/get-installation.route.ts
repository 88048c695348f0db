import { getInstallation } from '@bestellwerk/contracts/seller-api/session';
import { ok } from '../../http/answer.ts';
import { rawRoute } from '../../http/route.ts';
import { sendAnswer } from '../../http/send-answer.ts';

export const getInstallationRoute = rawRoute(getInstallation, (app, _req, res) => {
  const { demo, demoLogin } = app.installation;
  sendAnswer(app, getInstallation, res, ok({ demo, ...(demo && demoLogin ? { demoLogin } : {}) }));
});
