const NOTICE = 'unknown-claim';

/**
 * Says at the head of an article that the address names a claim which does not stand in it, and
 * leads on to the claim's own page, where there is one, or to the list of all claims.
 */
export function tellUnknownClaim(article: HTMLElement): void {
  document.getElementById(NOTICE)?.remove();
  const id = decodeURIComponent(location.hash.slice(1));
  if (!/^[a-z][a-z0-9]*$/.test(id) || document.getElementById(id)) return;
  const notice = document.createElement('p');
  notice.id = NOTICE;
  notice.setAttribute('role', 'status');
  notice.append(`No claim of this article has the address “#${id}”. `);
  article.before(notice);
  void leadOn(notice, id);
}

/** A claim that moved to another article, or is gone, keeps its page. */
async function leadOn(notice: HTMLElement, id: string): Promise<void> {
  const claims = new URL('../../claims/', location.href);
  const page = new URL(`${id}/`, claims);
  const isKept = await fetch(page, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
  const link = document.createElement('a');
  link.href = (isKept ? page : claims).href;
  link.textContent = isKept ? 'Its page tells what became of it.' : 'All claims are listed here.';
  notice.append(link);
}
