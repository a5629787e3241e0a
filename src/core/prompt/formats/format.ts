import type { Json } from '../../json.ts';
import type { MappedText } from '../../mappedText.ts';
import type { FormatId, Message, TemplateId, VariableDeclaration } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import type { YamlMap } from '../yamlNode.ts';

/** A prompt file's text, and where to put what is found on the way. */
export interface FormatSource {
  readonly text: string;
  readonly report: Reporter;
  /** Takes each scalar whose text differs from its source. */
  readonly scalars: MappedText[];
}

/** What one format says of itself; what all formats share is read from `header` and the sidecar by parsePrompt. */
export interface Draft {
  readonly template: TemplateId;
  /** The YAML map of the file or of its front matter. */
  readonly header: YamlMap | undefined;
  readonly model: string | undefined;
  readonly parameters: Readonly<Record<string, Json>>;
  readonly responseFormat?: Json | undefined;
  readonly messages: readonly Message[];
  readonly inputs: readonly VariableDeclaration[];
  readonly tags: readonly string[];
  /** True if the header may hold `testData` and `evaluators`. */
  readonly hasTests: boolean;
}

export interface Format {
  readonly id: FormatId;
  read(source: FormatSource): Draft;
}
