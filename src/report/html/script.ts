/**
 * What the page does beyond links: filters, keys, and showing which copy a note speaks of.
 * Without it everything is there to be read.
 */
export const SCRIPT = `
'use strict'
const all = (selector) => [...document.querySelectorAll(selector)]
const notes = all('.note')
const status = document.getElementById('status')
const form = document.querySelector('form')

const idsOf = (element) => element.dataset.notes.split(' ')
const noteOf = (id) => document.getElementById('n' + id)
const GRADES = ['error', 'warning', 'hint']

function chosen(name) {
  return new Set(all('input[name=' + name + ']:checked').map((input) => input.value))
}

function filter() {
  const severities = chosen('severity')
  const families = chosen('family')
  for (const note of notes) {
    note.hidden = !severities.has(note.dataset.severity) || !families.has(note.dataset.family)
  }
  for (const ref of all('.ref')) ref.hidden = noteOf(ref.dataset.notes).hidden
  for (const place of all('mark, .evidence')) {
    const shown = idsOf(place).map(noteOf).filter((note) => !note.hidden)
    place.classList.toggle('off', shown.length === 0)
    if (place.tagName !== 'MARK') continue
    const grades = shown.map((note) => note.dataset.severity)
    place.classList.remove(...GRADES)
    const gravest = GRADES.find((grade) => grades.includes(grade))
    if (gravest) place.classList.add(gravest)
  }
  const count = notes.filter((note) => !note.hidden).length
  status.textContent = count + ' of ' + notes.length + (notes.length === 1 ? ' finding' : ' findings') + ' shown'
}

function light(note) {
  for (const place of all('.lit')) place.classList.remove('lit')
  if (!note) return
  const id = note.id.slice(1)
  for (const place of all('mark, .evidence')) {
    if (idsOf(place).includes(id)) place.classList.add('lit')
  }
}

function go(step) {
  const shown = notes.filter((note) => !note.hidden)
  if (shown.length === 0) return
  const at = shown.indexOf(document.activeElement.closest('.note'))
  const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length
  shown[next].focus({preventScroll: true})
  shown[next].scrollIntoView({block: 'center'})
}

const KEYS = {
  n: () => go(1),
  j: () => go(1),
  p: () => go(-1),
  k: () => go(-1),
  Enter: (note) => note && follow(note.querySelector('.number')),
  e: (note) => note && note.querySelector('.places a') && follow(note.querySelector('.places a')),
  f: () => form.querySelector('input').focus(),
}

function follow(link) {
  const place = document.querySelector(link.hash)
  place.focus({preventScroll: true})
  place.scrollIntoView({block: 'center'})
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!document.getElementById('keys').checked || !Object.hasOwn(KEYS, event.key)) return
  const on = document.activeElement
  const isNote = on.classList.contains('note')
  if (event.key === 'Enter' ? !isNote : on.tagName === 'INPUT' && on.type !== 'checkbox') return
  event.preventDefault()
  KEYS[event.key](isNote ? on : on.closest('.note'))
})

document.addEventListener('focusin', ({target}) => {
  const ref = target.closest('.ref')
  light(ref ? noteOf(ref.dataset.notes) : target.closest('.note'))
})

form.hidden = false
form.addEventListener('change', filter)
form.addEventListener('submit', (event) => event.preventDefault())
filter()
`
