import { describe, expect, it } from "vitest"
import { addressFaultSaid, serverAddress, type AddressFault } from "~model/server-address"
import { words } from "../../support/words"

describe("the address of a model's server", () => {
  it.each([
    ["https://api.openai.com/v1", "web"],
    ["https://192.168.1.20/v1", "own network"],
    ["http://127.0.0.1:11434/v1", "this machine"],
    ["http://127.8.0.1/v1", "this machine"],
    ["http://localhost:1234/v1", "this machine"],
    ["http://candor.localhost/v1", "this machine"],
    ["http://[::1]:8080/v1", "this machine"],
    ["http://[0:0:0:0:0:0:0:1]:8080/v1", "this machine"],
    ["http://[::ffff:127.0.0.1]/v1", "this machine"],
    ["http://192.168.1.20:11434/v1", "own network"],
    ["http://10.0.0.8/v1", "own network"],
    ["http://172.16.0.1/v1", "own network"],
    ["http://172.31.255.254/v1", "own network"],
    ["http://169.254.3.4/v1", "own network"],
    ["http://100.101.102.103/v1", "own network"],
    ["http://gpu-box:8000/v1", "own network"],
    ["http://gpu.local:8000/v1", "own network"],
    ["http://GPU.LOCAL./v1", "own network"],
    ["http://llm.home.arpa/v1", "own network"],
    ["http://llm.corp.internal/v1", "own network"],
    ["http://[fd12:3456:789a::1]:8000/v1", "own network"],
    ["http://[fe80::1]:8000/v1", "own network"],
    ["http://3232235796/v1", "own network"]
  ])("%s is on: %s", (address, place) => {
    expect(serverAddress(address)).toMatchObject({ place })
  })

  it.each<[string, AddressFault]>([
    ["", "no address"],
    ["gpu-box:11434/v1", "no address"],
    ["192.168.1.20:11434/v1", "no address"],
    ["localhost:11434", "no address"],
    ["ftp://192.168.1.20/v1", "not http"],
    ["file:///etc/hosts", "not http"],
    ["https://user:secret@example.com/v1", "key in it"],
    ["http://0.0.0.0:11434/v1", "no host"],
    ["http://[::]:11434/v1", "no host"],
    ["http://example.com/v1", "unencrypted"],
    ["http://8.8.8.8/v1", "unencrypted"],
    ["http://172.32.0.1/v1", "unencrypted"],
    ["http://192.169.1.1/v1", "unencrypted"],
    ["http://100.128.0.1/v1", "unencrypted"],
    ["http://11.0.0.1/v1", "unencrypted"],
    ["http://local.example.com/v1", "unencrypted"],
    ["http://192.168.1.20.example.com/v1", "unencrypted"],
    ["http://[2001:db8::1]/v1", "unencrypted"],
    ["http://[::ffff:8.8.8.8]/v1", "unencrypted"]
  ])("%s is refused: %s, and why is said", (address, fault) => {
    expect(serverAddress(address)).toEqual({ fault })
    expect(words(addressFaultSaid(fault))).toMatch(/^[A-Z].*\.$/)
  })
})
