import { expect, test } from 'vitest';
import { clauseOf } from './clause-of.ts';

/** Attributes that a measure opens belong to their noun: "entfernten" is no verb, "Kilometer" nobody. */
test.each([
  ['In der rund sieben Kilometer von der Grenze entfernten Stadt hat Kenia einen Mann getötet.', 'Kenia > Mann'],
  ['Die wenige Kilometer von der Front entfernte Stadt hat Kenia getötet.', 'Stadt > Kenia'],
  ['Im 100 Kilometer entfernten Goma hat Kenia einen Mann getötet.', 'Kenia > Mann'],
  ['In der 20 Kilometer südlich der Hauptstadt gelegenen Stadt hat Kenia einen Mann getötet.', 'Kenia > Mann'],
  ['In der 20 Kilometer südlich von Goma gelegenen Stadt hat Kenia einen Mann getötet.', 'Kenia > Mann'],
  ['Ein 40 Jahre alter Soldat hat seinen acht Jahre alten Neffen getötet.', 'Soldat > Neffen'],
  ['Der mehrere Stunden dauernde Einsatz hat drei Soldaten getötet.', 'Einsatz > Soldaten'],
])('%s', (text, sides) => expect(clauseOf(text, 'töten')).toBe(sides));
