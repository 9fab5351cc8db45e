import type * as Docx from 'docx'
import { type Translate, translator } from '../../../../schema/i18n/index.ts'
import { directionOf } from '../../../../schema/i18n/names.ts'
import type { Locale } from '../../../../schema/vocabulary.ts'
import { textBlocks } from '../../../platform/markdown.ts'
import { languageOf, xmlText } from './language.ts'

/** The library comes with the first document: a Worker that makes none does not pay for its start. */
export type Library = typeof Docx

type Block = Docx.Paragraph | Docx.Table

/** Width of the text of an A4 page with margins of 2 cm, in twentieths of a point. */
export const textWidth = 9638
export const margin = 1134

/** A piece of a line: in the language of the report, or in that of who wrote it. */
export type Piece = string | { text: string; lang?: string; bold?: boolean; italic?: boolean; href?: string }

/** Names of the numberings that a document defines. */
export const numbering = { bullets: 'bullets', numbers: 'numbers' } as const

/** Writes the paragraphs and tables of a document in one language; what people wrote keeps its own. */
export class Writer {
  readonly t: Translate
  readonly blocks: Block[] = []
  readonly #docx: Library
  readonly locale: Locale
  /** Lists with numbers so far: each begins at 1. */
  #lists = 0

  constructor(docx: Library, locale: Locale) {
    this.#docx = docx
    this.locale = locale
    this.t = translator(locale)
  }

  /** The pieces of a line; each of its line breaks begins a run. */
  #runs(piece: Piece): (Docx.TextRun | Docx.ExternalHyperlink)[] {
    const { TextRun, ExternalHyperlink } = this.#docx
    const { text, lang = this.locale, bold, italic, href } = typeof piece === 'string' ? { text: piece } : piece
    const style = {
      ...languageOf(lang),
      ...(bold === true ? { bold: true } : {}),
      ...(italic === true ? { italics: true } : {}),
    }
    const clean = xmlText(text)
    if (href === undefined) {
      return clean.split('\n').map((line, i) => new TextRun({ ...style, text: line, ...(i > 0 ? { break: 1 } : {}) }))
    }
    const children = [new TextRun({ ...style, text: clean, style: 'Hyperlink' })]
    return [new ExternalHyperlink({ link: xmlText(href), children })]
  }

  /** A paragraph in no place yet. @param lang of most of it, which decides its direction */
  paragraph(
    pieces: readonly Piece[],
    options: Omit<Docx.IParagraphOptions, 'children' | 'text'> = {},
    lang: string = this.locale,
  ): Docx.Paragraph {
    return new this.#docx.Paragraph({
      ...options,
      ...(directionOf(lang) === 'rtl' ? { bidirectional: true } : {}),
      children: pieces.flatMap((piece) => this.#runs(piece)),
    })
  }

  title(pieces: readonly Piece[]): void {
    this.blocks.push(this.paragraph(pieces, { heading: this.#docx.HeadingLevel.TITLE }))
  }

  /** @param level 1 to 3, as the outline of the document shows it */
  heading(level: 1 | 2 | 3, pieces: readonly Piece[]): void {
    const { HEADING_1, HEADING_2, HEADING_3 } = this.#docx.HeadingLevel
    const heading = { 1: HEADING_1, 2: HEADING_2, 3: HEADING_3 }[level]
    this.blocks.push(this.paragraph(pieces, { heading, keepNext: true }))
  }

  text(...pieces: readonly Piece[]): void {
    this.blocks.push(this.paragraph(pieces))
  }

  bullet(...pieces: readonly Piece[]): void {
    this.blocks.push(this.paragraph(pieces, { numbering: { reference: numbering.bullets, level: 0 } }))
  }

  /** Items with numbers that a word processor keeps, from 1. */
  numbered(items: readonly (readonly Piece[])[]): void {
    this.#lists += 1
    const instance = this.#lists
    for (const pieces of items) {
      this.blocks.push(this.paragraph(pieces, { numbering: { reference: numbering.numbers, level: 0, instance } }))
    }
  }

  /** What a person wrote, in the subset of Markdown that people may use. */
  prose(text: string, lang: string): void {
    const before = this.#lists
    for (const block of textBlocks(text)) {
      const level = Math.min(block.depth, 2)
      const instance = before + block.inList
      this.#lists = Math.max(this.#lists, instance)
      const list =
        block.list === 'none'
          ? {}
          : block.list === 'bulleted'
            ? { numbering: { reference: numbering.bullets, level } }
            : { numbering: { reference: numbering.numbers, level, instance } }
      const pieces = block.runs.map(({ href, ...run }) => ({ ...run, lang, ...(href === null ? {} : { href }) }))
      this.blocks.push(this.paragraph(pieces, list, lang))
    }
  }

  /**
   * A table with a header row that is repeated on each page, and rows that are not broken.
   * @param widths parts of the width of the page, one for each column
   */
  table(
    widths: readonly number[],
    header: readonly string[],
    rows: readonly (readonly (Piece | readonly Piece[])[])[],
    figures: readonly boolean[] = [],
  ): void {
    const { AlignmentType, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } = this.#docx
    const all = widths.reduce((sum, one) => sum + one, 0)
    const columns = widths.map((one) => Math.floor((one / all) * textWidth))
    const align = (column: number) => (figures[column] === true ? { alignment: AlignmentType.END } : {})
    const width = (column: number) => ({ size: columns[column] ?? 0, type: WidthType.DXA })
    this.blocks.push(
      new Table({
        columnWidths: columns,
        layout: TableLayoutType.FIXED,
        width: { size: textWidth, type: WidthType.DXA },
        ...(directionOf(this.locale) === 'rtl' ? { visuallyRightToLeft: true } : {}),
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: header.map(
              (text, column) =>
                new TableCell({
                  width: width(column),
                  shading: { type: ShadingType.CLEAR, fill: 'E3EDF3', color: 'auto' },
                  children: [this.paragraph([{ text, bold: true }], { style: 'Cell', ...align(column) })],
                }),
            ),
          }),
          ...rows.map(
            (cells) =>
              new TableRow({
                cantSplit: true,
                children: cells.map(
                  (cell, column) =>
                    new TableCell({
                      width: width(column),
                      children: [this.paragraph(isPieces(cell) ? cell : [cell], { style: 'Cell', ...align(column) })],
                    }),
                ),
              }),
          ),
        ],
      }),
      // Two tables that touch would be one.
      this.paragraph([], { style: 'Cell' }),
    )
  }
}

const isPieces = (cell: Piece | readonly Piece[]): cell is readonly Piece[] => Array.isArray(cell)
