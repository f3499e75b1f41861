import contentUrl from "url:~content/index"

console.log(contentUrl)
