import Testing

@testable import SumbenchText

struct UnmarkedPhrasesTests {
  @Test(arguments: [
    "สะพานเก่าแก่ที่สุดของเมืองถูกปิดเมื่อวันจันทร์ ‖หลังจากวิศวกรพบรอยร้าวในเสาสองต้น", "สะพานปิด เรือ วิ่ง",
    "สะพานซึ่งเปิดใช้ในปี 1931 รองรับรถประมาณ 9,000 คันต่อวัน",
    "ຂົວເກົ່າແກ່ທີ່ສຸດຂອງເມືອງຖືກປິດ ‖ຫຼັງຈາກວິສະວະກອນພົບຮອຍແຕກໃນເສົາ",
  ])
  func thaiAndLaoAreCutAtSpacesBetweenPhrases(marked: String) {
    #expect(sentences(marked.filter { $0 != "‖" }) == marked.split(separator: "‖").map { String($0).trimmed })
  }

  @Test(arguments: [
    "Τι κάνει ο δήμος; ‖Κανείς δεν ξέρει.", "Πού είναι η γέφυρα\u{37E} ‖Έκλεισε.", "«Γιατί;» ‖Δεν ξέρω.",
    "Կամուրջը փակ է։ ‖Ոչ ոք չգիտի։", "Կամուրջը փակ է: ‖Ոչ ոք չգիտի:", "ድልድዩ ተዘግቷል። ‖ማንም አያውቅም።",
    "সেতু বন্ধ। ‖কেউ জানে না।",
    "پل بسته است. ‖چرا؟ ‖کسی نمی‌داند.", "پل بند ہے۔ ‖کوئی نہیں جانتا۔", "다리가 닫혔다. ‖아무도 모른다.",
    "Мост је затворен. ‖Нико не зна.", "Most jest zamknięty. ‖Dr Holt nic nie wie, np. dlaczego.",
    "Köprü 3. kez kapandı. ‖Kimse bilmiyor.", "הגשר סגור. ‖איש אינו יודע?", "တံတားပိတ်ထားသည်။ ‖ဘယ်သူမှမသိပါ။",
    "ស្ពានត្រូវបានបិទ។ ‖គ្មាននរណាដឹងទេ។",
  ])
  func sentencesOfOtherLanguagesEndAtTheirMarks(marked: String) {
    #expect(sentences(marked.filter { $0 != "‖" }) == marked.split(separator: "‖").map { String($0).trimmed })
  }

  @Test func aSemicolonInEnglishEndsNothing() {
    #expect(SentenceSplitter.sentences(in: "The word Δήμος; It is Greek.").count == 1)
  }

  private func sentences(_ text: String) -> [String] {
    SentenceSplitter.sentences(in: text, language: .undetermined).map(\.text)
  }
}
