// For pages that show embeds of this site: makes each frame as high as its content. It listens to
// frames of this site alone, and takes nothing from them but a number.
{
  const { origin: home } = new URL(document.currentScript.src);
  const framed = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${home}/`));

  addEventListener('message', ({ data, origin, source }) => {
    const height = Number(data?.claimsHeight);
    if (origin !== home || !(height > 0)) return;
    const frame = framed().find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined) return;
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${height}px`;
  });

  // Those that were there first have told their height before anybody listened.
  for (const { contentWindow } of framed()) contentWindow?.postMessage('height', home);
}
