import { defineOperation } from '../http/operation.ts';

export const triggerDemoFault = defineOperation({
  id: 'triggerDemoFault',
  method: 'post',
  path: '/demo/fault',
  tag: 'demo',
  summary: 'In the demo: the supplier takes the next order but its answer gets lost',
  responses: { 204: null },
  refusals: ['forbidden'],
});
