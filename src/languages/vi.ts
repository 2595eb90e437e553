import type {Language} from './language.js'

export const vi: Language = {
  tag: 'vi',
  months: [
    'một|giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'
  ].map((names, index) => [...new Set([`tháng ${index + 1}`, `tháng ${String(index + 1).padStart(2, '0')}`, `thg ${index + 1}`]), ...names.split('|').map((name) => `tháng ${name}`)]),
  weekdays: [['thứ hai', 'thứ 2'], ['thứ ba', 'thứ 3'], ['thứ tư', 'thứ 4'], ['thứ năm', 'thứ 5'], ['thứ sáu', 'thứ 6'], ['thứ bảy', 'thứ 7'], ['chủ nhật', 'cn', 'chúa nhật']],
  dayFirst: true,
  by: ['tác giả', 'bởi', 'viết bởi', 'đăng bởi', 'bài viết của', 'người viết', 'tác giả bài viết', 'theo tác giả', 'bài và ảnh'],
  and: ['và'],
  in: ['tại', 'ở', 'từ'],
  contributions: {
    editing: ['biên tập', 'biên tập viên', 'biên tập bởi', 'hiệu đính'],
    reporting: ['thực hiện', 'nhóm thực hiện', 'phóng viên', 'cộng tác viên'],
    writing: ['nội dung', 'nội dung bài viết'],
    photography: ['ảnh', 'hình ảnh', 'ảnh của', 'ảnh chụp bởi', 'hình', 'nhiếp ảnh'],
    illustration: ['minh họa', 'minh hoạ', 'tranh minh họa'],
    translation: ['dịch', 'người dịch', 'biên dịch', 'lược dịch', 'dịch bởi', 'chuyển ngữ'],
    video: ['video', 'clip', 'quay phim', 'dựng phim'],
    graphics: ['đồ họa', 'đồ hoạ', 'infographic', 'thiết kế'],
    research: ['nghiên cứu'],
    update: ['cập nhật bởi'],
    source: ['nguồn', 'nguồn tin']
  },
  roles: ['nhà báo', 'phóng viên', 'biên tập viên', 'tổng biên tập', 'phó tổng biên tập', 'thư ký tòa soạn', 'cộng tác viên', 'bình luận viên', 'nhà văn', 'nhà thơ', 'nhiếp ảnh gia', 'luật sư', 'bác sĩ', 'chuyên gia', 'tiến sĩ', 'thạc sĩ', 'giáo sư', 'nhà nghiên cứu', 'giảng viên', 'đạo diễn'],
  desks: ['ban biên tập', 'tòa soạn', 'toà soạn', 'nhóm phóng viên', 'nhóm pv', 'ban thời sự', 'ban thư ký', 'thông cáo báo chí', 'bạn đọc', 'tổng hợp', 'quản trị viên'],
  published: ['đăng ngày', 'đăng lúc', 'ngày đăng', 'xuất bản', 'xuất bản lúc', 'ngày xuất bản', 'thời gian đăng', 'đã đăng', 'được đăng', 'công bố', 'ngày tạo', 'đăng vào'],
  modified: ['cập nhật', 'cập nhật lúc', 'cập nhật ngày', 'ngày cập nhật', 'cập nhật lần cuối', 'lần cập nhật cuối', 'cập nhật mới nhất', 'đã cập nhật', 'được cập nhật', 'chỉnh sửa lần cuối', 'sửa đổi lần cuối'],
  relativeDays: {'hôm nay': 0, 'hôm qua': -1, 'hôm kia': -2},
  ago: {before: ['cách đây'], after: ['trước'], units: {minute: ['phút'], hour: ['giờ', 'tiếng', 'giờ đồng hồ'], day: ['ngày'], week: ['tuần'], month: ['tháng'], year: ['năm']}},
  readingTime: ['phút đọc', 'phút để đọc', 'thời gian đọc', 'đọc trong', 'phút đọc bài'],
  related: ['xem thêm', 'đọc thêm', 'đọc tiếp', 'xem tiếp', 'xem chi tiết', 'tin liên quan', 'bài liên quan', 'bài viết liên quan', 'tin bài liên quan', 'tin cùng chuyên mục', 'cùng chuyên mục', 'bài cùng chuyên mục', 'có thể bạn quan tâm', 'có thể bạn thích', 'bạn có thể quan tâm', 'bạn có thể thích', 'tin mới', 'tin mới nhất', 'tin nổi bật', 'tin đọc nhiều', 'đọc nhiều', 'đọc nhiều nhất', 'xem nhiều', 'xem nhiều nhất', 'tin khác', 'các tin khác', 'bài viết khác', 'các bài viết khác', 'bài viết mới', 'bài viết mới nhất', 'gợi ý cho bạn', 'dành cho bạn', 'bài tiếp theo', 'bài trước', 'bài sau', 'bài viết trước', 'bài viết tiếp theo', 'đừng bỏ lỡ', 'chủ đề liên quan', 'mời bạn đọc', 'mời xem thêm', 'mời độc giả'],
  newsletter: ['đăng ký nhận tin', 'đăng ký nhận bản tin', 'đăng ký bản tin', 'nhận bản tin', 'nhận tin mới', 'địa chỉ email', 'email của bạn', 'nhập email', 'theo dõi chúng tôi', 'theo dõi chúng tôi trên', 'theo dõi trên', 'tải ứng dụng', 'newsletter'],
  chrome: [
    'chia sẻ', 'chia sẻ bài viết', 'chia sẻ lên facebook', 'chia sẻ facebook', 'share', 'in bài viết', 'in bài', 'bản in', 'gửi', 'gửi email', 'gửi bài', 'sao chép', 'sao chép liên kết', 'copy link', 'đã sao chép', 'lưu', 'lưu bài', 'lưu bài viết', 'nghe', 'nghe đọc bài', 'nghe bài viết', 'nghe audio', 'phát', 'đăng nhập', 'đăng xuất', 'đăng ký', 'tài khoản', 'tài khoản của tôi', 'chuyển đến nội dung', 'chuyển đến nội dung chính', 'bỏ qua nội dung', 'menu', 'đóng', 'mở menu', 'tìm kiếm', 'tìm', 'trang chủ', 'quay lại', 'trở lại', 'về đầu trang', 'lên đầu trang', 'lên trên', 'tiếp', 'tiếp theo', 'trước', 'sau', 'trang sau', 'trang trước', 'thêm', 'xem tất cả', 'tất cả', 'tải thêm', 'hiển thị thêm', 'xem toàn bộ', 'thu gọn', 'liên hệ', 'liên hệ quảng cáo', 'giới thiệu', 'về chúng tôi', 'quảng cáo', 'chính sách bảo mật', 'quyền riêng tư', 'điều khoản sử dụng', 'điều khoản', 'sơ đồ trang', 'sơ đồ website', 'trợ giúp', 'hỗ trợ', 'theo dõi', 'thích', 'trả lời', 'báo cáo', 'báo lỗi', 'phóng to', 'thư viện ảnh', 'thẻ', 'từ khóa', 'từ khoá', 'chuyên mục', 'danh mục', 'chủ đề', 'trực tiếp', 'đang tải', 'cỡ chữ', 'giảm cỡ chữ', 'tăng cỡ chữ', 'bản quyền', 'mọi quyền được bảo lưu', 'tặng sao', 'mới nhất'
  ],
  advertisement: ['quảng cáo', 'nội dung quảng cáo', 'nội dung được tài trợ', 'bài viết tài trợ', 'tin tài trợ', 'thông tin doanh nghiệp', 'bài viết tiếp tục sau quảng cáo'],
  consent: ['cookie', 'trang web này sử dụng cookie', 'chúng tôi sử dụng cookie', 'website sử dụng cookie', 'chấp nhận tất cả', 'tôi đồng ý', 'từ chối tất cả', 'cài đặt cookie', 'chính sách cookie'],
  comments: ['bình luận', 'ý kiến bạn đọc', 'ý kiến của bạn', 'bình luận của bạn', 'gửi bình luận', 'viết bình luận', 'để lại bình luận', 'để lại một bình luận', 'để lại một trả lời', 'thêm bình luận', 'xem bình luận', 'xem tất cả bình luận', 'chia sẻ ý kiến của bạn', 'email của bạn sẽ không được hiển thị công khai', 'chưa có bình luận'],
  corrections: ['đính chính', 'cải chính', 'lưu ý của ban biên tập', 'ghi chú của biên tập viên', 'phiên bản trước của bài viết', 'phiên bản trước đó của bài viết', 'bài viết đã được cập nhật', 'bài viết này đã được cập nhật'],
  photo: ['ảnh:', 'ảnh minh họa', 'ảnh minh hoạ', 'hình minh họa', 'ảnh tư liệu', 'ảnh chụp màn hình', 'nguồn ảnh', '©'],
  paywall: ['bài viết chỉ dành cho', 'nội dung chỉ dành cho', 'chỉ dành cho thuê bao', 'dành riêng cho độc giả', 'để tiếp tục đọc', 'để đọc toàn bộ bài viết', 'để đọc tiếp', 'đăng nhập để đọc tiếp', 'đăng ký để đọc', 'bạn đã là thành viên?', 'bạn đã có tài khoản?', 'truy cập không giới hạn'],
  authorNote: ['về tác giả', 'giới thiệu tác giả', 'thông tin tác giả', 'tác giả là', 'các bài viết khác của', 'xem các bài viết của', 'bài viết thể hiện quan điểm', 'bài viết phản ánh quan điểm'],
  keyPoints: ['tóm tắt', 'tóm tắt bài viết', 'điểm chính', 'những điểm chính', 'điểm nổi bật', 'nội dung chính', 'tóm lại', 'những điều cần biết', 'tóm lược'],
  stopWords: ['và', 'của', 'là', 'có', 'trong', 'được', 'cho', 'không', 'các', 'với', 'một', 'người', 'những', 'đã', 'này', 'để', 'khi', 'từ', 'đến', 'như', 'cũng', 'ra', 'tại', 'về', 'vào', 'ông'],
  dates: {
    fillers: ['ngày', 'năm', 'tháng', 'ngày đăng'], at: ['lúc', 'vào lúc', 'hồi'], am: ['sáng'], pm: ['chiều', 'tối'], ordinals: [],
    units: {year: [], hour: ['giờ', 'h', 'g'], minute: ['phút', 'p'], second: ['giây']}, eras: {}, one: ['một'], now: ['vừa xong', 'mới đây', 'bây giờ'], yearFirst: false
  }
}
