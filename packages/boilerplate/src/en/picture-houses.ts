/** Agencies and libraries that pictures come from, in lower case, as credits name them. */
export const pictureHouses: ReadonlySet<string> = new Set(
  "getty|getty images|gettyimages|reuters|reuters file|afp|afp via getty images|afp/getty images|ap|ap photo|ap file|ap images|associated press|the associated press|epa|epa-efe|efe|shutterstock|istock|istockphoto|istock photo|alamy|alamy stock photo|wireimage|filmmagic|unsplash|pixabay|pexels|flickr|corbis|anadolu|anadolu agency|zuma|zuma press|zuma wire|rex|rex features|imago|upi|xinhua|pa|pa wire|pa images|pa media|press association|usa today sports|usa today network|wikimedia commons|wikimedia|creative commons|wikipedia|nasa|esa|handout|file|file photo|file image|pool|pool photo|stock image|stock photo|screenshot|supplied|contributed|contributed photo|submitted|submitted photo|courtesy photo|social media|washington post|the washington post|the new york times|bloomberg|depositphotos|dreamstime|adobe stock|stock.adobe.com|magnum photos|newscom|splash news|backgrid|nurphoto|sipa|sipa usa|picture alliance|tass".split(
    "|",
  ),
);
