// A run needs corpora, rules, summarizers and what comes of their scores: one import brings all of them.
@_exported public import SumbenchCorpora
@_exported public import SumbenchRouge
@_exported public import SumbenchStatistics
@_exported public import SumbenchSummarizers
