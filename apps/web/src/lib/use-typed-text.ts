import { useEffect, useEffectEvent, useRef, useState } from 'react';

const PAUSE_MS = 300;

/**
 * The text of a field that takes effect while typing, after a short pause, so that half a word is not asked for.
 * `settle` does not wait for the pause and answers with what takes effect.
 */
export function useTypedText(value: string, onSettled: (text: string) => void) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const take = (whole: string) => {
    const typed = whole.trim();
    if (typed !== sent.current.trim()) {
      sent.current = typed;
      onSettled(typed);
    }
    return typed;
  };
  const takeAfterPause = useEffectEvent(take);
  useEffect(() => {
    // It was changed by other means, such as going back.
    if (value !== sent.current) setText(value);
    sent.current = value;
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => takeAfterPause(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, settle: () => take(text) };
}
