import { sentence, type Said, type Sentence } from "~sentence/sentence"
import type { ModelSettings } from "./model-settings"

/** Where a kind of server usually listens, and what the recruiter may have to set there. */
export interface Preset {
  id: string
  name: Said
  kind: Extract<ModelSettings["kind"], "openai" | "openai-compatible">
  baseUrl: string
  needsKey: boolean
  /** What to do at the server so that a browser extension may ask it; null where nothing is needed. */
  hint: Sentence | null
}

/** Addresses as the servers' own documentation gives them (November 2026). */
export const presets: readonly Preset[] = [
  { id: "openai", name: "OpenAI", kind: "openai", baseUrl: "https://api.openai.com/v1", needsKey: true, hint: null },
  {
    id: "ollama",
    name: "Ollama",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:11434/v1",
    needsKey: false,
    hint: sentence("presetOllama")
  },
  {
    id: "lm-studio",
    name: "LM Studio",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:1234/v1",
    needsKey: false,
    hint: sentence("presetLmStudio")
  },
  {
    id: "vllm",
    name: "vLLM",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:8000/v1",
    needsKey: false,
    hint: sentence("presetVllm")
  },
  { id: "llama-cpp", name: "llama.cpp", kind: "openai-compatible", baseUrl: "http://127.0.0.1:8080/v1", needsKey: false, hint: null },
  { id: "litellm", name: "LiteLLM", kind: "openai-compatible", baseUrl: "http://127.0.0.1:4000/v1", needsKey: true, hint: null },
  {
    id: "azure",
    name: "Azure OpenAI",
    kind: "openai-compatible",
    baseUrl: "https://YOUR-RESOURCE.openai.azure.com/openai/v1",
    needsKey: true,
    hint: sentence("presetAzure")
  },
  {
    id: "anthropic",
    name: "Anthropic",
    kind: "openai-compatible",
    baseUrl: "https://api.anthropic.com/v1",
    needsKey: true,
    hint: sentence("presetAnthropic")
  },
  {
    id: "gemini",
    name: "Google Gemini",
    kind: "openai-compatible",
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
    needsKey: true,
    hint: sentence("presetGemini")
  },
  { id: "mistral", name: "Mistral", kind: "openai-compatible", baseUrl: "https://api.mistral.ai/v1", needsKey: true, hint: null },
  {
    id: "openrouter",
    name: "OpenRouter",
    kind: "openai-compatible",
    baseUrl: "https://openrouter.ai/api/v1",
    needsKey: true,
    hint: sentence("presetOpenRouter")
  },
  {
    id: "groq",
    name: "Groq",
    kind: "openai-compatible",
    baseUrl: "https://api.groq.com/openai/v1",
    needsKey: true,
    hint: sentence("presetGroq")
  },
  { id: "together", name: "Together", kind: "openai-compatible", baseUrl: "https://api.together.xyz/v1", needsKey: true, hint: null },
  { id: "jan", name: "Jan", kind: "openai-compatible", baseUrl: "http://127.0.0.1:1337/v1", needsKey: true, hint: sentence("presetJan") },
  { id: "other", name: sentence("presetOther"), kind: "openai-compatible", baseUrl: "", needsKey: false, hint: null }
]
