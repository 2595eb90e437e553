import {describe, expect, it} from 'vitest'
import {type Floors, fallen, otherCorpora, raised} from '../../eval/floors.js'

const floors: Floors = {epsilon: 0.0005, corpora: {news: 'aa'}, floors: {news: {body: 0.9, dek: 0.5}}}

describe('floors', () => {
  it('lets a figure fall by no more than epsilon', () => {
    expect(fallen(floors, {news: {body: 0.8996, dek: 0.5}})).toEqual([])
    expect(fallen(floors, {news: {body: 0.8994, dek: 0.5}})).toEqual(['news body: 0.8994 is below its floor 0.9000'])
  })
  it('reports a row that is no longer measured', () =>
    expect(fallen(floors, {news: {body: 0.95}})).toEqual(['news dek: not measured is below its floor 0.5000']))
  it('reports other pages than the floors were taken on', () => {
    expect(otherCorpora(floors, {news: 'aa', blogs: 'cc'})).toEqual([])
    expect(otherCorpora(floors, {news: 'bb'})).toHaveLength(1)
    expect(otherCorpora(floors, {})).toHaveLength(1)
  })
  it('raises floors, adds new ones and lowers none', () =>
    expect(raised(floors, {news: {body: 0.93217, dek: 0.4, headline: 0.8}, blogs: {body: 0.7}}, {news: 'bb', blogs: 'cc'})).toEqual({
      epsilon: 0.0005,
      corpora: {news: 'aa', blogs: 'cc'},
      floors: {news: {body: 0.9321, dek: 0.5, headline: 0.8}, blogs: {body: 0.7}}
    }))
})
