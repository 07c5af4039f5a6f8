/// The part of the page's script that shows what is said of whole procedures.
enum PageStructure {
  static let text = #"""
    Object.assign(words, {
      structure: ["Cả thủ tục", "Whole procedures"],
      structureIntro: [
        "Thủ tục trùng, gần trùng, nối tiếp nhau; người có thẩm quyền quyết định.",
        "Procedures that are alike or follow one another; a competent person decides."
     ],
      structureProposalsCaption: ["Phương án đối với cả thủ tục", "Proposals about whole procedures"],
      structureFamiliesCaption: ["Nhóm thủ tục trùng, gần trùng và khác biệt", "Families and their deviations"],
      structureKind: ["Phương án", "Proposal"],
      structureProcedure: ["Thủ tục", "Procedure"],
      structureReason: ["Lý do", "Reason"],
      structureAgainst: ["Ngược lại; sẽ thay đổi nếu", "Against; would change"],
      structureSure: ["Độ tin cậy", "Confidence"],
      structureBase: ["Bản gốc", "Base"],
      structureVariant: ["Biến thể", "Variant"],
      structureBody: ["Cơ quan", "Body"],
      structureDeviations: ["Khác biệt", "Deviations"],
      structureNotCompared: ["chưa so sánh được thành phần hồ sơ", "dossiers not compared"]
    });

    function drawStructure() {
      const structure = data.structure;
      if (!structure) return;
      const node = section("structure", structure.proposals.length);
      node.append(
        el("ul", { class: "note" }, [
          ...structure.counts.map((line) => `${read(line.name)}: ${count(line.count)}`),
          read(structure.familiesText), read(structure.proactive)
        ].map((line) => el("li", {}, line)))
      );
      table(node, {
        id: "structureProposals",
        rows: structure.proposals,
        columns: [
          { label: say("structureKind"), value: (row) => read(row.kindName), cell: (row) => read(row.kindName) },
          { label: say("structureProcedure"), value: (row) => `${row.procedure} ${row.procedureName}`, head: true },
          { label: say("structureReason"), value: (row) => read(row.reason), cell: (row) => long(row.reason) },
          {
            label: say("structureAgainst"),
            value: (row) => [...row.counterEvidence, ...row.wouldChange].map(read).join(" "),
            cell: (row) => el("ul", {}, [...row.counterEvidence, ...row.wouldChange].map((text) => el("li", {}, read(text))))
          },
          { label: say("structureSure"), value: (row) => row.confidence, number: true }
        ]
      });
      table(node, {
        id: "structureFamilies",
        rows: structure.families.flatMap((family) => family.variants.map((variant) => ({ family, variant }))),
        columns: [
          { label: say("structureBase"), value: (row) => `${row.family.base} ${row.family.name}`, head: true },
          { label: say("structureVariant"), value: (row) => row.variant.procedure },
          { label: say("structureBody"), value: (row) => read(row.variant.authority) },
          {
            label: say("structureDeviations"),
            value: (row) => row.variant.deviations.length,
            cell: (row) => el("ul", {}, [
              ...(row.variant.dossierKnown ? [] : [say("structureNotCompared")]),
              ...row.variant.deviations.map((one) => (one.burden ? "+ " : "") + read(one.text))
            ].map((text) => el("li", {}, shortened(text, 200))))
          }
        ]
      });
    }
    """#
}
