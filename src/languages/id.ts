import type {Language} from './language.js'

export const id: Language = {
  tag: 'id',
  months: [
    ['januari', 'jan'], ['februari', 'feb', 'pebruari'], ['maret', 'mar'], ['april', 'apr'], ['mei'], ['juni', 'jun'], ['juli', 'jul'], ['agustus', 'agu', 'agt', 'ags', 'agust'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov', 'nopember'], ['desember', 'des']
  ],
  weekdays: [
    ['senin'], ['selasa', 'sel'], ['rabu'], ['kamis'], ['jumat', "jum'at", 'jum'], ['sabtu', 'sab'], ['minggu']
  ],
  dayFirst: true,
  by: ['oleh', 'penulis', 'ditulis oleh', 'ditulis', 'diposting oleh', 'dipublikasikan oleh', 'diterbitkan oleh', 'reporter', 'pewarta', 'laporan wartawan', 'teks', 'naskah'],
  and: ['dan'],
  in: ['di', 'dari'],
  contributions: {
    editing: ['editor', 'penyunting', 'disunting oleh', 'diedit oleh', 'redaktur', 'penyelia'],
    reporting: ['kontributor', 'laporan oleh'],
    writing: ['penulis', 'teks', 'ditulis oleh'],
    photography: ['foto', 'foto oleh', 'fotografer', 'pewarta foto', 'foto-foto'],
    illustration: ['ilustrasi', 'ilustrasi oleh', 'ilustrator'],
    translation: ['penerjemah', 'diterjemahkan oleh', 'terjemahan', 'alih bahasa'],
    video: ['video', 'videografer', 'kamerawan', 'editor video'],
    graphics: ['grafis', 'infografis', 'infografik', 'desain grafis'],
    research: ['riset', 'periset', 'penelitian'],
    update: ['diperbarui oleh'],
    source: ['sumber', 'sumber berita']
  },
  roles: ['wartawan', 'wartawati', 'jurnalis', 'reporter', 'editor', 'redaktur', 'redaktur pelaksana', 'pemimpin redaksi', 'wakil pemimpin redaksi', 'koresponden', 'kontributor', 'kolumnis', 'fotografer', 'pewarta', 'pewarta foto', 'penulis', 'penyunting', 'pengamat', 'analis', 'dosen', 'peneliti', 'guru besar', 'presenter', 'pembawa acara', 'penyair', 'novelis', 'kritikus', 'ekonom', 'direktur', 'asisten redaktur'],
  desks: ['redaksi', 'tim redaksi', 'redaksi kami', 'dewan redaksi', 'tim liputan', 'koresponden kami', 'kantor berita', 'siaran pers', 'humas', 'advertorial', 'pembaca', 'admin'],
  published: ['diterbitkan', 'diterbitkan pada', 'dipublikasikan', 'dipublikasikan pada', 'tayang', 'terbit', 'dipublish', 'diposting', 'diposting pada', 'diunggah', 'tanggal terbit', 'tanggal publikasi', 'tanggal tayang', 'dibuat', 'dirilis'],
  modified: ['diperbarui', 'diperbarui pada', 'diperbaharui', 'terakhir diperbarui', 'pembaruan terakhir', 'pembaruan', 'update', 'terakhir diubah', 'diubah', 'disunting pada', 'dimutakhirkan'],
  relativeDays: {'hari ini': 0, kemarin: -1, 'kemarin lusa': -2},
  ago: {before: [], after: ['lalu', 'yang lalu'], units: {minute: ['menit', 'mnt'], hour: ['jam'], day: ['hari'], week: ['minggu', 'pekan'], month: ['bulan'], year: ['tahun']}},
  readingTime: ['menit baca', 'menit membaca', 'menit waktu baca', 'waktu baca', 'waktu membaca', 'estimasi waktu baca', 'mnt baca', 'min baca', 'lama baca'],
  related: ['baca:', 'simak:', 'baca juga', 'baca selengkapnya', 'baca lebih lanjut', 'baca pula', 'baca lainnya', 'baca berita lainnya', 'simak juga', 'simak pula', 'lihat juga', 'tonton juga', 'berita terkait', 'artikel terkait', 'berita lainnya', 'artikel lainnya', 'berita terbaru', 'artikel terbaru', 'berita terpopuler', 'terpopuler', 'terpopuler lainnya', 'paling populer', 'rekomendasi', 'rekomendasi untuk anda', 'rekomendasi untukmu', 'direkomendasikan', 'pilihan redaksi', 'pilihan editor', 'pilihan untukmu', 'topik terkait', 'topik lainnya', 'artikel selanjutnya', 'artikel sebelumnya', 'berita selanjutnya', 'berita sebelumnya', 'mungkin anda suka', 'anda mungkin tertarik', 'mungkin anda juga suka', 'jangan lewatkan', 'selengkapnya', 'halaman selanjutnya', 'saksikan juga', 'saksikan video'],
  newsletter: ['newsletter', 'buletin', 'berlangganan newsletter', 'langganan newsletter', 'daftar newsletter', 'dapatkan berita', 'dapatkan update', 'dapatkan informasi terbaru', 'alamat email', 'masukkan email', 'email anda', 'ikuti kami', 'ikuti kami di', 'ikuti berita', 'ikuti saluran', 'gabung grup', 'mari bergabung di grup', 'unduh aplikasi', 'ikuti akun'],
  chrome: [
    'bagikan', 'bagikan artikel', 'bagikan berita', 'bagikan ke', 'bagikan ini', 'share', 'cetak', 'kirim', 'kirim email', 'salin', 'salin link', 'salin tautan', 'copy link', 'tautan disalin', 'link berhasil disalin', 'simpan', 'simpan artikel', 'dengarkan', 'dengarkan artikel', 'dengarkan berita', 'putar', 'masuk', 'login', 'keluar', 'daftar', 'registrasi', 'akun saya', 'profil', 'langganan', 'berlangganan', 'langsung ke konten', 'lewati ke konten', 'lompat ke konten', 'loncat ke konten', 'menu', 'tutup', 'buka menu', 'cari', 'pencarian', 'beranda', 'home', 'kembali', 'kembali ke atas', 'ke atas', 'selanjutnya', 'berikutnya', 'sebelumnya', 'halaman berikutnya', 'halaman sebelumnya', 'lainnya', 'lihat semua', 'lihat selengkapnya', 'tampilkan lebih banyak', 'muat lebih banyak', 'muat lainnya', 'semua', 'indeks', 'indeks berita', 'kontak', 'kontak kami', 'hubungi kami', 'tentang kami', 'redaksi', 'pedoman media siber', 'info iklan', 'karir', 'kebijakan privasi', 'syarat dan ketentuan', 'syarat & ketentuan', 'ketentuan penggunaan', 'peta situs', 'bantuan', 'ikuti', 'suka', 'balas', 'laporkan', 'perbesar', 'galeri', 'galeri foto', 'tag', 'tags', 'kata kunci', 'kategori', 'topik', 'live', 'siaran langsung', 'memuat', 'ukuran font', 'hak cipta dilindungi', 'hak cipta dilindungi undang-undang'
  ],
  advertisement: ['iklan', 'advertisement', 'advertorial', 'konten bersponsor', 'konten sponsor', 'bersponsor', 'disponsori', 'scroll untuk melanjutkan', 'scroll to continue with content', 'lanjutkan membaca di bawah iklan', 'artikel berlanjut setelah iklan', 'gulir untuk melanjutkan'],
  consent: ['cookie', 'situs ini menggunakan cookie', 'kami menggunakan cookie', 'situs web ini menggunakan cookie', 'terima semua', 'saya setuju', 'tolak semua', 'pengaturan cookie', 'kebijakan cookie', 'privasi anda'],
  comments: ['komentar', 'tulis komentar', 'tinggalkan komentar', 'tinggalkan balasan', 'beri komentar', 'tambahkan komentar', 'kirim komentar', 'lihat komentar', 'lihat semua komentar', 'batalkan balasan', 'alamat email anda tidak akan dipublikasikan', 'belum ada komentar'],
  corrections: ['koreksi:', 'ralat', 'catatan redaksi', 'catatan editor', 'versi sebelumnya dari artikel ini', 'dalam versi sebelumnya', 'artikel ini telah diperbarui', 'artikel ini telah diubah', 'berita ini telah diperbarui', 'permintaan maaf'],
  photo: ['foto', 'foto oleh', 'ilustrasi', 'foto ilustrasi', 'sumber foto', 'sumber gambar', 'gambar', 'dok.', 'dok', 'dokumentasi', 'tangkapan layar', 'arsip', 'arsip foto', '©'],
  paywall: ['artikel ini khusus untuk pelanggan', 'khusus untuk pelanggan', 'khusus pelanggan', 'konten khusus pelanggan', 'konten premium', 'untuk melanjutkan membaca', 'untuk membaca selengkapnya', 'untuk membaca artikel lengkap', 'lanjutkan membaca dengan', 'berlangganan untuk membaca', 'sudah berlangganan?', 'sudah punya akun?', 'sudah menjadi pelanggan?', 'akses tanpa batas', 'akses penuh'],
  authorNote: ['tentang penulis', 'profil penulis', 'penulis adalah', 'artikel lain dari penulis', 'tulisan lain dari', 'semua artikel oleh', 'pandangan yang dikemukakan', 'isi artikel sepenuhnya'],
  keyPoints: ['ringkasan', 'ringkasan berita', 'poin penting', 'poin utama', 'poin-poin penting', 'intisari', 'intinya', 'secara singkat', 'yang perlu diketahui', 'inti berita', 'intisari berita'],
  stopWords: ['yang', 'dan', 'di', 'ini', 'itu', 'dengan', 'untuk', 'dari', 'pada', 'dalam', 'tidak', 'akan', 'ke', 'juga', 'ada', 'oleh', 'tersebut', 'karena', 'kepada', 'kata', 'mereka', 'bisa', 'adalah', 'telah', 'sudah', 'saat'],
  dates: {
    fillers: ['tanggal', 'pada'], at: ['pukul', 'pkl', 'jam', 'pada pukul'], am: ['pagi', 'dini hari'], pm: ['siang', 'sore', 'malam'], ordinals: [],
    units: {year: [], hour: ['jam'], minute: ['menit'], second: []}, eras: {}, one: ['satu'], now: ['baru saja', 'sekarang'], yearFirst: false
  }
}
