import { describe, expect, it } from 'vitest';
import { readableBody } from '../src/features/channels/readable-body.ts';

describe('the body of a delivery', () => {
  it('is indented where it is JSON', () => {
    expect(readableBody('{"id":1,"items":[]}')).toBe('{\n  "id": 1,\n  "items": []\n}');
  });

  it('keeps numbers as they were sent', () => {
    expect(readableBody('{"id":12345678901234567890,"total":12.50}')).toBe(
      '{\n  "id": 12345678901234567890,\n  "total": 12.50\n}',
    );
  });

  it('stays as it came where it is none', () => {
    expect(readableBody('webhook_id=17')).toBe('webhook_id=17');
  });
});
