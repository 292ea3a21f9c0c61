import assembler from 'wabt'

/** The module that holds the assembled bytes. */
export async function kernelSource(text: string): Promise<string> {
  const wabt = await assembler()
  const module = wabt.parseWat('kernel.wat', text, {simd: true})
  module.validate()
  const {buffer} = module.toBinary({})
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,90}/g)!
  const quoted = lines.map((line) => `  '${line}',`)
  return `// Written by npm run build-kernel from scripts/kernel/kernel.wat.
export const KERNEL: readonly string[] = [
${quoted.join('\n')}
]
`
}
