import Testing

/// An import is killed wherever it happens to be: what was written stays whole, and the next one goes on from there.
@Test(arguments: [0, 1, 2]) func `an import that is killed loses nothing and goes on where it was`(tries: Int) {
  let program = Program()
  var lines = ""
  for number in 0..<3000 {
    lines += """
      {"id":"\(number)","text":"The wall of berth \(number) holds.\\n\\n\\"We go at \(number),\\" said Ada Pruitt.\\n"}\n
      """
  }
  let file = program.file("many.jsonl", Array(lines.utf8))
  let script = program.file(
    "script",
    Array(
      """
      \(program.line("import '\(file)'")) >/dev/null 2>&1 &
      pid=$!
      looks=0
      # Once a first batch is there, and \(tries) looks later.
      while kill -0 $pid 2>/dev/null && [ $looks -le \(tries) ]; do
        \(program.line("list --jsonl")) 2>/dev/null | grep -q id && looks=$((looks + 1))
      done
      kill -9 $pid 2>/dev/null
      wait $pid
      """.utf8))
  _ = sh("sh '\(script)' 2>&1")
  let kept = program.run("list --jsonl").output.split(separator: "\n").count
  let quotes = program.run("quotes --speaker Pruitt --jsonl").output.split(separator: "\n").count
  #expect(kept == quotes && kept <= 3000, "\(kept) documents, \(quotes) quotations")
  let again = program.run("import '\(file)'")
  #expect(again.status == 0, "\(again.errors)")
  #expect(program.run("list --jsonl").output.split(separator: "\n").count == 3000)
  #expect(program.run("quotes --query 'wall OR go' --jsonl").output.split(separator: "\n").count == 3000)
  #expect(program.run("list --query berth --jsonl").output.split(separator: "\n").count == 3000)
}
