/* The video does what the buttons of the page say; each button tells the exercise in which chapter the video is. The
   page works without this: then the browser's own buttons are on the video. */
(() => {
  'use strict';

  let stand = null; // what the page says, renewed at every action
  let video = null; // the one video that goes on while the page is renewed
  let shown = 0; // the chapter the page said last
  let wanted = 0; // the chapter whose button was pressed
  let isWholeScreen = false;

  const starts = () => JSON.parse(stand.dataset.starts);
  const isPlaying = () => stand.dataset.playing === 'true';
  const chapterAt = (time) => starts().filter((start) => start <= time + 0.05).length || 1;

  const press = (button) => {
    if (button && !button.closest('[aria-busy]')) button.click();
  };

  /* In which chapter the video is: in the form, and in the words of the page. */
  const tell = () => {
    if (!stand) return;
    const chapter = String(chapterAt(video.currentTime));
    stand.querySelector('input[name=at]').value = chapter;
    if (isPlaying()) {
      document.querySelectorAll('[data-estore-chapter]').forEach((words) => { words.hidden = words.dataset.estoreChapter !== chapter; });
    }
  };

  const over = () => {
    if (stand && isPlaying() && !stand.closest('[data-mode=DEMONSTRATION]')) press(stand.querySelector('button[hidden]'));
  };

  const play = () => {
    if (video.ended) video.currentTime = starts()[Number(stand.dataset.chapter) - 1];
    video.play().catch(() => { video.controls = true; });
  };

  const go = () => {
    const chapter = Number(stand.dataset.chapter);
    const isElsewhere = chapter !== shown && chapter !== chapterAt(video.currentTime);
    if (isElsewhere || wanted === chapter) video.currentTime = starts()[chapter - 1];
    shown = chapter;
    wanted = 0;
  };

  const obey = () => {
    const { speed, volume, loudest, captions } = stand.dataset;
    video.playbackRate = Number(speed);
    video.volume = Number(volume) / Number(loudest);
    video.muted = volume === '0';
    for (const track of video.textTracks) {
      track.mode = track.kind === 'captions' && track.language === captions ? 'showing' : 'disabled';
    }
    if (video.readyState) go();
    if (isPlaying() && video.paused && !video.ended) play();
    if (!isPlaying() && !video.paused) video.pause();
    tell();
  };

  const adopt = (fresh) => {
    video = fresh;
    video.controls = false;
    shown = 0;
    video.addEventListener('loadedmetadata', () => { if (stand) obey(); });
    video.addEventListener('timeupdate', tell);
    video.addEventListener('ended', over);
    video.addEventListener('click', () => press(stand?.querySelector('.es-play')));
  };

  const leave = () => {
    video?.pause();
    video = null;
    if (isWholeScreen) document.exitFullscreen().catch(() => {});
  };

  const look = () => {
    const found = document.querySelector('[data-estore-player]');
    if (found === stand) return;
    stand = found;
    if (!stand) return leave();
    const fresh = stand.querySelector('video');
    if (video && video.id === fresh.id && video.dataset.module === fresh.dataset.module) {
      const hadFocus = document.activeElement === fresh;
      fresh.pause();
      fresh.replaceWith(video);
      if (hadFocus) video.focus();
    } else {
      video?.pause();
      adopt(fresh);
    }
    obey();
  };

  /* Playing and the whole screen are allowed by browsers in the click only, so they do not wait for the answer. */
  addEventListener('click', (event) => {
    const action = event.target.closest?.('[data-estore]')?.dataset.estore;
    if (!video || !action) return;
    wanted = Number(/^chapter\?number=(\d)$/.exec(action)?.[1] ?? 0);
    if (action === 'play') play();
    if (action === 'pause') video.pause();
    if (action === 'full') {
      document.documentElement.requestFullscreen?.().then(() => { isWholeScreen = true; }).catch(() => {});
    }
    if (action === 'small' && document.fullscreenElement) document.exitFullscreen().catch(() => {});
  });

  document.addEventListener('fullscreenchange', () => {
    if (document.fullscreenElement) return;
    isWholeScreen = false;
    if (stand?.dataset.full === 'true') press(stand.querySelector('[data-estore="small"]'));
  });

  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
  look();
})();
