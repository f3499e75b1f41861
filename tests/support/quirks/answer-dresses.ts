import { delta, done, failure, said, stream, whole, type Quirk } from "./quirk"

/** Where the answer is, and in what dress. */
export const dresses: Quirk[] = [
  {
    server: "Kimi",
    quirk: "◁think▷ with a brace in the thought",
    says: null,
    answers: (_, honest) => said(`◁think▷I need {"city": string}.◁/think▷${honest}`)
  },
  {
    server: "gpt-oss on vLLM",
    quirk: "channels of harmony",
    says: null,
    answers: (_, honest) =>
      said(`<|channel|>analysis<|message|>Need {city, days}.<|end|><|start|>assistant<|channel|>final<|message|>${honest}<|return|>`)
  },
  {
    server: "R1",
    quirk: "</think> alone, with braces before it",
    says: null,
    answers: (_, honest) => said(`First { a } then {"verdicts": []}.\n</think>\n\n${honest}`)
  },
  {
    server: "QwQ",
    quirk: "thoughts in thoughts",
    says: null,
    answers: (_, honest) => said(`<think>a <think>b {"x":1}</think> c</think>${honest}`)
  },
  {
    server: "DeepSeek",
    quirk: "reasoning_content beside the answer",
    says: null,
    answers: (_, honest) => stream(delta({ reasoning_content: 'Let me see {"a":' }), delta({ content: honest }), delta({}, "stop"), done)
  },
  {
    server: "OpenRouter",
    quirk: "reasoning, and comments that keep the connection",
    says: null,
    answers: (_, honest) =>
      stream(
        ": OPENROUTER PROCESSING\n\n",
        delta({ reasoning: "Hm." }),
        ": OPENROUTER PROCESSING\n\n",
        delta({ content: honest }),
        delta({}, "stop"),
        done
      )
  },
  {
    server: "Magistral",
    quirk: "content is a list of parts",
    says: null,
    answers: (_, honest) =>
      stream(
        delta({ content: [{ type: "thinking", thinking: [{ type: "text", text: "{" }] }] }),
        delta({ content: [{ type: "text", text: honest }] }),
        delta({}, "stop"),
        done
      )
  },
  {
    server: "a server without streams",
    quirk: "a whole answer to a question for a stream",
    says: null,
    answers: (_, honest) => failure(200, whole({ content: honest }))
  },
  {
    server: "a proxy",
    quirk: "whole answer, no finish_reason",
    says: null,
    answers: (_, honest) => failure(200, { choices: [{ message: { content: honest } }] })
  },
  {
    server: "a proxy",
    quirk: "no finish_reason, but [DONE]",
    says: null,
    answers: (_, honest) => stream(delta({ content: honest }), done)
  },
  { server: "TGI", quirk: "no [DONE]", says: null, answers: (_, honest) => stream(delta({ content: honest }), delta({}, "stop")) },
  {
    server: "a proxy",
    quirk: "lines end with CR LF",
    says: null,
    answers: (_, honest) =>
      stream(
        `data: ${JSON.stringify(delta({ content: honest }))}\r\n\r\ndata: ${JSON.stringify(delta({}, "stop"))}\r\n\r\ndata: [DONE]\r\n\r\n`
      )
  },
  {
    server: "a small model",
    quirk: "a tool that nobody offered",
    says: null,
    answers: (_, honest) =>
      stream(
        delta({ tool_calls: [{ index: 0, function: { name: "answer", arguments: honest.slice(0, 9) } }] }),
        delta({ tool_calls: [{ index: 0, function: { arguments: honest.slice(9) } }] }),
        delta({}, "tool_calls"),
        done
      )
  },
  {
    server: "a small model",
    quirk: "JSON in a fence, with a sentence around it",
    says: null,
    answers: (_, honest) => said(`Here {it} is:\n\`\`\`json\n${honest}\n\`\`\`\nHope that helps :}`)
  },
  { server: "a small model", quirk: "the answer twice", says: null, answers: (_, honest) => said(`${honest}\n${honest}`) },
  { server: "a small model", quirk: "JSON in JSON", says: null, answers: (_, honest) => said(JSON.stringify(honest)) },
  { server: "a small model", quirk: "inside another object", says: null, answers: (_, honest) => said(`{"answer":${honest}}`) },
  {
    server: "a small model",
    quirk: "inside another object, as a text",
    says: null,
    answers: (_, honest) => said(JSON.stringify({ arguments: honest }))
  },
  { server: "a small model", quirk: "a comma behind the last entry", says: null, answers: (_, honest) => said(honest.replace(/}$/, ",}")) },
  {
    server: "a small model",
    quirk: "line breaks inside the texts",
    says: null,
    answers: (_, honest) => said(honest.replace(/"reason":"/g, '"reason":"\n'))
  },
  {
    server: "a server",
    quirk: "usage of nonsense, and then in a last chunk of its own",
    says: null,
    answers: (_, honest) =>
      stream(
        { ...delta({ content: honest }), usage: { prompt_tokens: null } },
        delta({}, "stop"),
        { ...delta({}), choices: [], usage: { prompt_tokens: 5_000, completion_tokens: 9, total_tokens: 5_009 } },
        done
      )
  }
]
