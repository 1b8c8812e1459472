/** What official papers call a provincial body beside its full name. */
type OfficialName = {
  readonly shortName?: string;
  /** Its letters in document numbers. */
  readonly letters?: string;
  /** For addresses, where the full name would pass what mail allows before the @. */
  readonly slug?: string;
  readonly aliases?: readonly string[];
};

export const officialNames: Readonly<Record<string, OfficialName>> = {
  'Văn phòng UBND tỉnh': { shortName: 'VP UBND tỉnh', letters: 'VPUB' },
  'Sở Nội vụ': { letters: 'SNV' },
  'Sở Tư pháp': { letters: 'STP' },
  'Sở Kế hoạch và Đầu tư': { shortName: 'Sở KH&ĐT', letters: 'SKHĐT' },
  'Sở Tài chính': { letters: 'STC' },
  'Sở Công Thương': { letters: 'SCT' },
  'Sở Nông nghiệp và Phát triển nông thôn': {
    shortName: 'Sở NN&PTNT',
    letters: 'SNN',
    aliases: ['Sở Nông nghiệp và PTNT'],
  },
  'Sở Giao thông vận tải': { shortName: 'Sở GTVT', letters: 'SGTVT' },
  'Sở Xây dựng': { letters: 'SXD' },
  'Sở Tài nguyên và Môi trường': { shortName: 'Sở TN&MT', letters: 'STNMT' },
  'Sở Thông tin và Truyền thông': { shortName: 'Sở TT&TT', letters: 'STTTT' },
  'Sở Lao động - Thương binh và Xã hội': { shortName: 'Sở LĐ-TB&XH', letters: 'SLĐTBXH' },
  'Sở Văn hóa và Thể thao': { shortName: 'Sở VH&TT', letters: 'SVHTT' },
  'Sở Du lịch': { letters: 'SDL' },
  'Sở Khoa học và Công nghệ': { shortName: 'Sở KH&CN', letters: 'SKHCN' },
  'Sở Giáo dục và Đào tạo': { shortName: 'Sở GD&ĐT', letters: 'SGDĐT' },
  'Sở Y tế': { letters: 'SYT' },
  'Sở Ngoại vụ': { letters: 'SNgV' },
  'Thanh tra tỉnh': { letters: 'TTr' },
  'Ban Dân tộc tỉnh': { letters: 'BDT' },
  'Ban Quản lý Khu kinh tế tỉnh': {
    shortName: 'BQL Khu kinh tế',
    letters: 'BQLKKT',
    aliases: ['Ban Quản lý Khu kinh tế'],
  },
  'Ban Quản lý dự án Đầu tư xây dựng các công trình Dân dụng và Công nghiệp tỉnh': {
    shortName: 'BQLDA Dân dụng và Công nghiệp',
    letters: 'BQLDD',
    slug: 'bql-dan-dung-va-cong-nghiep',
    aliases: ['Ban QLDA Dân dụng và Công nghiệp tỉnh'],
  },
  'Ban Quản lý dự án Giao thông tỉnh': {
    shortName: 'BQLDA Giao thông',
    letters: 'BQLGT',
    slug: 'bql-giao-thong',
    aliases: ['Ban QLDA Giao thông tỉnh'],
  },
  'Ban Quản lý dự án Nông nghiệp và Phát triển nông thôn tỉnh': {
    shortName: 'BQLDA NN&PTNT',
    letters: 'BQLNN',
    slug: 'bql-nong-nghiep',
    aliases: ['Ban QLDA Nông nghiệp và PTNT tỉnh'],
  },
  'Viện Nghiên cứu phát triển Kinh tế - Xã hội tỉnh': {
    shortName: 'Viện NCPT KT-XH',
    letters: 'VNC',
    slug: 'vien-nghien-cuu',
  },
  'Công an tỉnh': { letters: 'CAT' },
  'Bộ Chỉ huy Quân sự tỉnh': { shortName: 'Bộ CHQS tỉnh', letters: 'BCH' },
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh': { shortName: 'BĐBP tỉnh', letters: 'BPBĐ', aliases: ['Bộ đội Biên phòng tỉnh'] },
  'Cục Thuế tỉnh': { letters: 'CTBDI' },
  'Cục Hải quan tỉnh': { letters: 'HQBĐ' },
  'Kho bạc Nhà nước tỉnh': { letters: 'KBBĐ' },
  'Bảo hiểm xã hội tỉnh': { shortName: 'BHXH tỉnh', letters: 'BHXH' },
  'Cục Thi hành án dân sự tỉnh': { shortName: 'Cục THADS tỉnh', letters: 'CTHADS' },
  'Ngân hàng Nhà nước Chi nhánh tỉnh': { shortName: 'NHNN Chi nhánh tỉnh', letters: 'BĐI' },
};
