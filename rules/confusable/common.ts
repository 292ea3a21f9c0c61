import {oneOf} from '#rule'
import type {WordClass} from '#rule'

/** Adjectives that often stand between a word and the one that tells it apart. */
export const ADJECTIVES: WordClass = oneOf(
  'available bad bank best big biggest central clear common different early entire fair first full general good great hard high huge important international key last late latest legal little local long major many medical military much national new old only other own past personal poor possible present private public real recent right same secret senior serious short significant single small social special strong sure thousands true united various whole wide young',
)
