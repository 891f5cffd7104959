import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

it.each([
  [
    'en',
    'The mayor said on Monday that the talks about the harbour would go on after the break, and that she had not been asked.',
  ],
  [
    'de',
    'Die Bürgermeisterin sagte am Montag, dass die Gespräche über den Hafen nach der Pause weitergehen und dass sie nicht gefragt wurde.',
  ],
  [
    'fr',
    'La maire a dit lundi que les discussions sur le port reprendraient après la pause et que la ville ne serait pas dans le projet.',
  ],
  [
    'es',
    'La alcaldesa dijo el lunes que las conversaciones sobre el puerto seguirán después de la pausa y que no se le ha preguntado.',
  ],
  [
    'ru',
    'Мэр сказала в понедельник, что переговоры о порте продолжатся после перерыва, и что её не спросили о том, как это будет.',
  ],
  ['ja', '市長は月曜日、港についての話し合いを休憩の後に続けると述べた。'],
  ['zh', '市长周一表示，有关港口的谈判将在休会后继续进行。'],
  ['ko', '시장은 월요일에 항구에 관한 회담이 휴식 후에 계속될 것이라고 말했다.'],
  [null, 'Storm nears coast'],
  [null, ''],
  [null, 'Dorn Orlen Marsi Lind Falk Berg Holm Dahl Lund Strand Vik Nes Haug Moen Lie'],
])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));
