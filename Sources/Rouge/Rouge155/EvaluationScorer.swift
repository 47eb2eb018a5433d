import SumbenchSupport

/// One evaluation of one system, by the positions of its texts.
struct Rouge155Instance: Sendable {
  let evaluation: Int
  let key: PerlText
  let format: TextFormat?
  let formatName: String
  let candidate: Int
  let references: [Int]
}

/// Scores evaluations in all metrics of a job.
struct EvaluationScorer: Sendable {
  typealias Outcome = Result<ScoreBlock.Entry, Rouge155JobError>

  let metrics: [Rouge155Metric]
  let rules: RougeRules
  let plan: StemmingPlan
  let texts: Rouge155Texts

  /// For each evaluation of a system, what comes of it in each metric.
  func outcomes(of instances: [Rouge155Instance], system: Int, workers: Int) -> [[Outcome]] {
    inParallel(instances.count, workers: instances.count < 16 ? 1 : workers) { share in
      var workspace = ScoringWorkspace()
      return share.map { outcomes(of: instances[$0], system: system, &workspace) }
    }
  }

  private func outcomes(of instance: Rouge155Instance, system: Int, _ workspace: inout ScoringWorkspace)
    -> [Outcome]
  {
    do throws(Rouge155JobError) {
      var references: [Rouge155Texts.Text] = []
      for position in instance.references { references.append(try texts.texts[position].get()) }
      let candidate = try texts.texts[instance.candidate].get()
      let counts = counts(of: candidate, references, instance, system: system, &workspace)
      return metrics.indices.map { position in
        Result { () throws(Rouge155JobError) in
          try entry(metrics[position], counts[position], instance, candidate, references)
        }
      }
    } catch {
      return metrics.map { _ in .failure(error) }
    }
  }

  /// The counts by metric and reference.
  private func counts(
    of candidate: Rouge155Texts.Text, _ references: [Rouge155Texts.Text], _ instance: Rouge155Instance,
    system: Int, _ workspace: inout ScoringWorkspace
  ) -> [[VariantCounts]] {
    var counts = [[VariantCounts]](repeating: [], count: metrics.count)
    let longestNGram = metrics.count(where: \.isNGram)
    for (order, reference) in references.enumerated() {
      var numbered: Reading?
      for (position, metric) in metrics.enumerated() where metric.reads(instance.format) {
        if metric.readsElements, instance.format == .isi {
          counts[position].append(.plain(MatchCounts(hits: 0, candidate: 0, reference: 0)))
          continue
        }
        let reading = plan.reading(
          of: metric, at: position, system: system, evaluation: instance.evaluation, reference: order)
        if reading != numbered {
          workspace.pair.number(
            reference: reading.tokens(of: reference),
            candidate: reading.candidate ? candidate.stemmed : candidate.plain,
            vocabularySize: texts.vocabularySize)
          numbered = reading
          if metric.isNGram { workspace.nGrams.count(in: workspace.pair, upTo: longestNGram) }
        }
        counts[position].append(workspace.counts(of: metric.variant))
      }
    }
    return counts
  }

  private func entry(
    _ metric: Rouge155Metric, _ counts: [VariantCounts], _ instance: Rouge155Instance,
    _ candidate: Rouge155Texts.Text, _ references: [Rouge155Texts.Text]
  ) throws(Rouge155JobError) -> ScoreBlock.Entry {
    guard metric.reads(instance.format) else {
      throw .unfitFormat(
        path: candidate.path.description, format: instance.formatName, metric: metric.tag.description)
    }
    guard let pooled = rules.pooled(counts, in: metric.variant) else {
      return ScoreBlock.Entry(key: instance.key, counts: Rouge155Counts(), score: .zero)
    }
    for (count, reference) in zip(counts, references) {
      if case .weighted(let weighted) = count, weighted.base == 0 {
        throw .emptyReference(path: reference.path.description, metric: metric.tag.description)
      }
    }
    let score = rules.score(pooled)
    let sums = sums(pooled, counts, metric.weight, length: candidate.plain.flat.count)
    guard score.recall < 1e9, score.precision < 1e9, score.f1 < 1e9, sums.isFinite else {
      throw .weightOverflow(weight: metric.weight?.text.description ?? "", path: candidate.path.description)
    }
    return ScoreBlock.Entry(key: instance.key, counts: sums, score: score)
  }

  /// The counts as Perl adds them up over the references, or those of the reference chosen.
  private func sums(
    _ pooled: VariantCounts, _ counts: [VariantCounts], _ weight: TypedNumber?, length: Int
  ) -> Rouge155Counts {
    if case .plain(let counts) = pooled {
      return Rouge155Counts(
        reference: PerlNumber(counts.reference), candidate: PerlNumber(counts.candidate),
        hits: PerlNumber(counts.hits))
    }
    let chosen = rules.references == .best ? [pooled] : counts
    return chosen.reduce(into: Rouge155Counts()) { sum, counts in
      guard case .weighted(let counts) = counts, let weight else { return }
      sum.reference = sum.reference + PerlNumber.real(counts.base).raised(to: weight)
      sum.candidate = sum.candidate + PerlNumber(length).raised(to: weight)
      sum.hits = sum.hits + .real(counts.hits)
    }
  }
}

extension Reading {
  fileprivate func tokens(of reference: Rouge155Texts.Text) -> RougeTokens {
    if referenceWords == referenceSentences { return referenceWords ? reference.stemmed : reference.plain }
    var tokens = reference.plain
    tokens.cut = tokens.inSentences
    tokens.flat = reference.stemmed.flat
    return tokens
  }
}
