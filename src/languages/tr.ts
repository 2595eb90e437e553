import type {Language} from './language.js'

export const tr: Language = {
  tag: 'tr',
  months: [
    ['ocak', 'oca'], ['şubat', 'subat', 'şub'], ['mart', 'mar'], ['nisan', 'nis'], ['mayıs', 'may'], ['haziran', 'haz'],
    ['temmuz', 'tem'], ['ağustos', 'agustos', 'ağu', 'agu'], ['eylül', 'eylul', 'eyl'], ['ekim', 'eki'], ['kasım', 'kas'], ['aralık', 'ara']
  ],
  weekdays: [['pazartesi', 'pzt', 'pts'], ['salı', 'sal'], ['çarşamba', 'çar', 'çrş'], ['perşembe', 'per', 'prş'], ['cuma', 'cum'], ['cumartesi', 'cmt', 'cts'], ['pazar', 'paz']],
  dayFirst: true,
  by: [
    'yazan', 'yazar', 'yazarı', 'yazarlar', 'haber', 'haberi hazırlayan', 'hazırlayan', 'hazırlayanlar', 'haberi yazan', 'yazı', 'metin', 'röportaj', 'röportajı yapan', 'söyleşi', 'derleyen', 'kaleme alan', 'köşe yazısı', 'analiz', 'gönderen', 'yayınlayan', 'yayımlayan', 'ekleyen', 'giriş', 'yazdı', 'tarafından', 'tarafından yazıldı'
  ],
  and: ['ve', 'ile', '&'],
  in: [],
  contributions: {
    editing: ['editör', 'editörler', 'düzenleyen', 'yayına hazırlayan', 'redaksiyon', 'son okuma', 'düzelti'],
    reporting: ['katkıda bulunan', 'katkıda bulunanlar', 'katkılarıyla', 'katkı', 'haberin hazırlanmasına katkıda bulunan'],
    writing: ['yazı', 'metin', 'yazan'],
    photography: ['fotoğraf', 'fotoğraflar', 'foto', 'fotolar', 'fotoğrafçı', 'görsel', 'görseller'],
    illustration: ['illüstrasyon', 'illüstrasyonlar', 'çizim', 'çizimler', 'çizer', 'karikatür', 'kolaj'],
    translation: ['çeviri', 'çeviren', 'çevirmen', 'çevirenler', 'türkçesi'],
    video: ['video', 'görüntü', 'kamera', 'kurgu', 'kameraman'],
    graphics: ['grafik', 'grafikler', 'infografik', 'tasarım', 'veri görselleştirme', 'harita'],
    research: ['araştırma', 'araştıran', 'doğrulama', 'danışman'],
    update: ['güncelleyen'],
    source: ['kaynak', 'kaynaklar', 'ajanslar', 'haber kaynağı']
  },
  roles: [
    'muhabir', 'muhabiri', 'özel muhabir', 'savaş muhabiri', 'temsilcisi', 'ankara temsilcisi', 'editör', 'editörü', 'haber editörü', 'spor editörü', 'genel yayın yönetmeni', 'yayın yönetmeni', 'yazı işleri müdürü', 'sorumlu yazı işleri müdürü', 'haber müdürü', 'haber koordinatörü', 'yazar', 'yazarı', 'köşe yazarı', 'konuk yazar', 'gazeteci', 'serbest gazeteci',
    'foto muhabiri', 'fotoğrafçı', 'kameraman', 'sunucu', 'spiker', 'yorumcu', 'analist', 'eleştirmen', 'akademisyen', 'profesör', 'doçent', 'araştırmacı', 'uzman', 'ekonomist', 'stajyer', 'yapımcı', 'kurucu', 'imtiyaz sahibi', 'müdür'
  ],
  desks: [
    'haber merkezi', 'haber servisi', 'dış haberler', 'dış haberler servisi', 'iç haberler', 'spor servisi', 'ekonomi servisi', 'kültür sanat servisi', 'magazin servisi', 'internet haber servisi', 'web servisi', 'editör masası', 'yayın kurulu', 'yazı işleri', 'ekip', 'editör ekibi', 'haber ekibi', 'istihbarat servisi', 'muhabirimiz', 'ajanslar', 'ajans', 'haber ajansı',
    'basın bülteni', 'basın bürosu', 'konuk yazar', 'misafir yazar', 'okur mektupları', 'yönetici', 'admin', 'anonim'
  ],
  published: [
    'yayınlanma tarihi', 'yayımlanma tarihi', 'yayın tarihi', 'yayınlanma', 'yayımlanma', 'yayınlandı', 'yayımlandı', 'yayınlandığı tarih', 'giriş tarihi', 'oluşturulma tarihi', 'oluşturma tarihi', 'oluşturulma', 'oluşturuldu', 'eklenme tarihi', 'eklenme', 'eklendi', 'haber tarihi', 'haber giriş tarihi', 'giriş', 'ilk giriş', 'tarih', 'ilk yayın tarihi', 'yayın', 
  ],
  modified: ['güncelleme tarihi', 'güncellenme tarihi', 'güncelleme', 'güncellendi', 'güncellenme', 'son güncelleme', 'son güncelleme tarihi', 'son güncellenme', 'son güncellenme tarihi', 'en son güncelleme', 'son güncellendi', 'düzenleme tarihi', 'düzenlendi', 'değiştirilme tarihi', 'değiştirildi', 'son değişiklik', 'son düzenleme'],
  relativeDays: {bugün: 0, 'bu sabah': 0, 'bu akşam': 0, dün: -1, 'dün akşam': -1, 'dün gece': -1, 'önceki gün': -2, 'evvelsi gün': -2},
  ago: {
    before: ['yaklaşık'],
    after: ['önce', 'evvel'],
    units: {minute: ['dakika', 'dk', 'dak'], hour: ['saat', 'sa'], day: ['gün'], week: ['hafta', 'hf'], month: ['ay'], year: ['yıl', 'sene']}
  },
  readingTime: ['dk okuma', 'dakika okuma', 'dk okuma süresi', 'dakikalık okuma', 'okuma süresi', 'dk. okuma', 'dakikada okunur', 'dk okunma süresi', 'dakikada oku', 'tahmini okuma süresi', 'ortalama okuma süresi', 'okunma süresi', 'dinleme süresi'],
  related: [
    'bunu da oku', 'bunları da oku', 'bunu da okuyun', 'bunları da okuyun', 'şunu da okuyun', 'ayrıca okuyun', 'ayrıca oku', 'ayrıca bakınız', 'ayrıca bkz', 'bkz', 'devamını oku', 'devamını okuyun', 'devamı için tıklayın', 'devamı', 'daha fazla oku', 'daha fazla', 'daha fazla haber', 'daha fazlası', 'daha fazlası için', 'daha fazla bilgi', 'haberin devamı', 'haberin devamı için',
    'haberin detayı', 'detaylar için tıklayın', 'haber için tıklayın', 'ayrıntılar için tıklayın', 'ilgili haber', 'ilgili haberler', 'ilgili içerik', 'ilgili içerikler', 'ilgili yazılar', 'ilgili yazı', 'ilgili konular', 'ilgili makaleler', 'benzer haberler', 'benzer içerikler', 'benzer yazılar', 'diğer haberler', 'diğer yazılar', 'diğer yazıları', 'ilginizi çekebilir', 'ilgini çekebilir',
    'bunlar da ilginizi çekebilir', 'bu haberler de ilginizi çekebilir', 'şunlar da ilginizi çekebilir', 'sizin için seçtiklerimiz', 'sizin için önerilenler', 'önerilen haberler', 'önerilen', 'önerilenler', 'öneriler', 'editörün seçtikleri', 'editörün seçimi', 'kaçırmayın', 'en çok okunanlar', 'en çok okunan', 'çok okunanlar', 'çok okunan haberler', 'en çok okunan haberler', 'popüler', 'popüler haberler',
    'öne çıkanlar', 'öne çıkan haberler', 'gündem', 'son dakika', 'son dakika haberleri', 'son haberler', 'güncel haberler', 'günün öne çıkanları', 'sonraki haber', 'önceki haber', 'sıradaki haber', 'sonraki yazı', 'önceki yazı', 'sonraki makale', 'tüm haberler', 'tüm yazıları', 'videoyu izle', 'izlemek için tıklayın', 'galeri için tıklayın', 'trendler'
  ],
  newsletter: [
    'bülten', 'e-bülten', 'bültenimiz', 'bültenimize abone olun', 'bültene abone ol', 'bültene kaydol', 'bültenimize kaydolun', 'e-bültenimize abone olun', 'e-bülten aboneliği', 'abone olun', 'kaydol', 'kaydolun', 'üye olun', 'gelişmelerden haberdar olun', 'haberdar ol', 'haberdar olun', 'son gelişmelerden haberdar olun', 'gündemi kaçırmayın', 'bizi takip edin', 'bizi takip et',
    'bizi sosyal medyada takip edin', 'takipte kalın', 'e-posta adresiniz', 'e-posta adresinizi girin', 'e-posta adresi', 'eposta adresiniz', 'gelen kutunuza', 'uygulamayı indir', 'uygulamamızı indirin', 'whatsapp kanalımız', 'whatsapp kanalı', 'telegram kanalımız', 'bildirimleri aç', 'google news\'te takip et', 'google haberler\'de abone ol'
  ],
  chrome: [
    'paylaş', 'haberi paylaş', 'bu haberi paylaş', 'yazıyı paylaş', "facebook'ta paylaş", "twitter'da paylaş", "x'te paylaş", "whatsapp'ta paylaş", "linkedin'de paylaş", 'e-posta ile gönder', 'tweetle', 'yazdır', 'gönder', 'e-posta', 'linki kopyala', 'bağlantıyı kopyala', 'bağlantı kopyalandı', 'link kopyalandı', 'kopyala', 'kaydet', 'favorilere ekle', 'favoriler', 'listeme ekle', 'dinle',
    'haberi dinle', 'sesli dinle', 'yazıyı dinle', 'yorum yap', 'yorum yaz', 'giriş yap', 'oturum aç', 'üye girişi', 'çıkış', 'çıkış yap', 'oturumu kapat', 'üye ol', 'kayıt ol', 'hesabım', 'profilim', 'abone ol', 'abonelik', 'içeriğe geç', 'ana içeriğe geç', 'içeriğe atla', 'içeriğe git', 'menü', 'menüyü aç', 'menüyü kapat', 'ara', 'arama', 'arama yap', 'kapat', 'aç', 'anasayfa', 'ana sayfa',
    'geri', 'geri dön', 'ileri', 'başa dön', 'yukarı', 'yukarı çık', 'yukarı dön', 'sonraki', 'önceki', 'sonraki sayfa', 'önceki sayfa', 'daha fazla göster', 'daha fazla yükle', 'daha az göster', 'tümü', 'tümünü gör', 'tümünü göster', 'hepsini gör', 'gizlilik politikası', 'gizlilik', 'kullanım koşulları', 'kullanım şartları', 'çerez politikası', 'kvkk', 'kvkk aydınlatma metni', 'aydınlatma metni',
    'iletişim', 'bize ulaşın', 'hakkımızda', 'künye', 'yardım', 'reklam', 'reklam ver', 'kariyer', 'site haritası', 'takip et', 'takip ediliyor', 'beğen', 'beğendim', 'yanıtla', 'cevapla', 'şikayet et', 'hata bildir', 'büyüt', 'tam ekran', 'galeri', 'foto galeri', 'fotogaleri', 'video galeri', 'etiketler', 'etiket', 'kategoriler', 'kategori', 'konular', 'canlı', 'canlı yayın', 'canlı anlatım',
    'yükleniyor', 'lütfen bekleyin', 'tüm hakları saklıdır', 'destek ol', 'indir', 'yazı boyutu', 'karanlık mod', 'türkçe', 'evet', 'hayır', 'iptal', 'tamam'
  ],
  advertisement: ['reklam', 'reklamlar', 'ilan', 'ilanlar', 'resmi ilan', 'resmi ilanlar', 'sponsorlu', 'sponsorlu içerik', 'sponsorlu bağlantı', 'sponsorlu bağlantılar', 'sponsor', 'tanıtım', 'tanıtım yazısı', 'advertorial', 'iş birliği', 'reklamdır', 'reklamı kapat', 'reklamı geç', 'haberin devamı reklamdan sonra', 'haber reklamın altında devam ediyor', 'içerik reklamdan sonra devam ediyor', 'devamı reklamdan sonra'],
  consent: [
    'çerez', 'çerezler', 'cookie', 'cookies', 'çerez kullanıyoruz', 'çerezleri kullanıyoruz', 'bu site çerez kullanır', 'sitemizde çerez kullanılmaktadır', 'sitemizde çerezler kullanılmaktadır', 'bu web sitesi çerezleri kullanır', 'kabul et', 'kabul ediyorum', 'tümünü kabul et', 'çerezleri kabul et', 'reddet', 'tümünü reddet', 'çerez ayarları', 'çerez tercihleri', 'tercihleri yönet', 'ayarları yönet',
    'kişisel veriler', 'kişisel verilerin korunması', 'kişisel verileriniz', 'açık rıza', 'onaylıyorum', 'anladım', 'gizliliğiniz', 'meşru menfaat'
  ],
  comments: [
    'yorumlar', 'yorum', 'yorum yap', 'yorum yapın', 'yorum yaz', 'yorum yazın', 'yorum ekle', 'yorum gönder', 'yorumunuz', 'bir yorum yazın', 'bir yanıt yazın', 'bir cevap yazın', 'yanıtı iptal et', 'cevabı iptal et', 'yorum bulunmamaktadır', 'henüz yorum yok', 'henüz yorum yapılmamış', 'ilk yorumu siz yapın', 'ilk yorumu sen yap', 'yorumları gör', 'yorumları göster', 'tüm yorumlar', 'okur yorumları',
    'okuyucu yorumları', 'e-posta hesabınız yayımlanmayacak', 'yorum yapabilmek için', 'tartışmaya katıl', 'siz ne düşünüyorsunuz', 'görüşünü paylaş'
  ],
  corrections: ['düzeltme', 'tekzip', 'düzeltme ve özür', 'düzeltme ve cevap metni', 'açıklama', 'editörün notu', 'editör notu', 'yayın kurulu notu', 'güncelleme', 'bu haberin önceki versiyonunda', 'haberin önceki halinde', 'haberin ilk halinde', 'bu haber güncellenmiştir', 'bu haber güncellendi', 'haber güncellendi', 'bu yazı güncellenmiştir'],
  photo: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'görsel kaynağı', 'fotoğraf kaynağı', 'fotoğraf altı', 'fotoğrafçı', 'resim', 'arşiv', 'arşiv fotoğrafı', 'arşiv fotoğraf', 'temsili', 'temsili fotoğraf', 'temsili görsel', 'illüstrasyon', 'ekran görüntüsü', 'kaynak', 'kolaj', '©'],
  paywall: [
    'abonelere özel', 'sadece abonelere özel', 'yalnızca abonelere özel', 'bu içerik abonelere özeldir', 'bu haber abonelere özeldir', 'abonelere özel içerik', 'üyelere özel', 'sadece üyelere özel', 'okumaya devam etmek için', 'okumaya devam etmek için abone olun', 'devamını okumak için', 'devamını okumak için abone olun', 'tamamını okumak için', 'yazının tamamını okumak için', 'haberin tamamını okumak için',
    'zaten abone misiniz?', 'zaten abone misiniz', 'zaten üye misiniz?', 'abone misiniz?', 'hesabınız var mı?', 'giriş yaparak devam edin', 'giriş yapmanız gerekmektedir', 'ücretsiz üye olun', 'ücretsiz deneyin', 'ücretsiz dene', 'sınırsız erişim', 'hemen abone ol', 'premium içerik', 'istediğiniz zaman iptal edin'
  ],
  authorNote: ['yazar hakkında', 'yazarlar hakkında', 'yazar', 'yazarın diğer yazıları', 'yazarın tüm yazıları', 'yazarın son yazıları', 'tüm yazıları', 'kimdir', 'bu yazıda yer alan görüşler', 'yazıda yer alan görüşler', 'yazarın görüşleri', 'makaledeki görüşler'],
  keyPoints: ['özet', 'haber özeti', 'haberin özeti', 'özetle', 'kısaca', 'kısa özet', 'öne çıkanlar', 'önemli noktalar', 'ana noktalar', 'ana hatlarıyla', 'başlıklar', 'satır başları', 'bilmeniz gerekenler', 'ne biliyoruz', 'neler biliniyor', 'özet bilgi', 'hızlı bakış', 'bu haberde', 'içindekiler', 'haber özetle'],
  stopWords: ['ve', 'bir', 'bu', 'da', 'de', 'için', 'ile', 'olarak', 'çok', 'daha', 'olan', 'gibi', 'ise', 'en', 'kadar', 'sonra', 'ancak', 'oldu', 'olduğunu', 'var', 'yeni', 'ne', 'dedi', 'göre', 'her'],
  dates: {
    fillers: ['tarih', 'tarihi', 'günü', 'tarihinde'], at: ['saat', 'saati', 'saatleri'], am: ['sabah', 'öö', 'ö.ö'], pm: ['akşam', 'öğleden sonra', 'ös', 'ö.s'], ordinals: [],
    units: {hour: ['sa'], minute: ['dk'], second: ['sn']}, eras: {}, one: ['bir'], now: ['şimdi', 'az önce', 'şu an', 'şu anda', 'biraz önce', 'birkaç saniye önce', 'birkaç dakika önce'], yearFirst: false
  }
}
