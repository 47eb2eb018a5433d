import CommandLine

/// The option for what a paper has to say of a table.
struct CiteOption: OptionGroup {
  @Flag(
    "--cite", help: "also print the sentence and the BibTeX that a paper needs", in: .output, isRare: true)
  var isCited
}
