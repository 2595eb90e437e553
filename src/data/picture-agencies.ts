/** Picture agencies, stock libraries and archives, as captions name them; wire agencies are in agencies.ts. All lower case. */
export const pictureAgencies: readonly string[] = (
  'getty images, getty, getty images europe, afp via getty images, istock, istockphoto, shutterstock, adobe stock, stock.adobe.com, alamy, ' +
  'alamy stock photo, depositphotos, dreamstime, fotolia, pixabay, pexels, unsplash, flickr, wikimedia commons, wikimedia, wikipedia, ' +
  'imago, imago images, picture alliance, picture-alliance, ullstein bild, akg-images, bridgeman images, corbis, magnum photos, ' +
  'rex features, epa, epa-efe, efe/epa, pa wire, ap photo, zuma press, sipa usa, sipa press, abaca, nurphoto, sopa images, hans lucas, ' +
  'press association images, action images, panos pictures, redux, polaris, contour, eyevine, scanpix, ntb scanpix, ritzau scanpix, ' +
  'science photo library, nasa, usa today sports, visual china group, 视觉中国, アフロ, 共同通信社, 時事通信社, 연합뉴스, 뉴스1'
).split(', ')
