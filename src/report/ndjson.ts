import {jsonFile, jsonSummary, jsonTool} from './json.js'
import type {Report, StreamedReport} from './report.js'

/**
 * A line of JSON for each file as it is done, and one with the totals: `{"type": "file", …}` is
 * a file of the `json` report, `{"type": "summary", …}` its summary with the tool.
 */
export const ndjsonStream: StreamedReport = {
  file: (result, {showAllowed}) => line({type: 'file', ...jsonFile(result, showAllowed)}),
  end: (results, options) =>
    line({type: 'summary', tool: jsonTool(options), ...jsonSummary(results)}),
}

export const ndjson: Report = (results, options) =>
  results.map((result) => ndjsonStream.file(result, options)).join('') +
  ndjsonStream.end(results, options)

function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
