/* The video does what the buttons of the page say, and tells the exercise when a chapter or the end is reached. The
   page works without this: then the browser's own buttons are on the video. */
(() => {
  'use strict';

  const END = 0.25; // of a second: what players leave over
  let stand = null; // what the page says, renewed at every action
  let video = null; // the one video that goes on while the page is renewed
  let isTold = false; // the page has not answered the last report yet
  let isWholeScreen = false;

  const starts = () => JSON.parse(stand.dataset.starts);
  const isPlaying = () => stand.dataset.playing === 'true';
  const chapter = () => Number(stand.dataset.chapter);
  const chapterAt = (time) => starts().filter((start) => start <= time + 0.05).length || 1;

  const press = (button, value) => {
    if (!button || button.closest('[aria-busy]')) return;
    if (value) button.value = value;
    isTold = true;
    button.click();
  };

  const report = () => {
    if (!stand || isTold || !isPlaying()) return;
    const button = stand.querySelector('button[hidden]');
    if (video.ended) return press(button, 'ended');
    if (!video.seeking && chapterAt(video.currentTime) === chapter() + 1) press(button, `reached?chapter=${chapter() + 1}`);
  };

  const play = () => video.play().catch(() => { video.controls = true; });

  const go = () => {
    const here = starts()[chapter() - 1];
    const isElsewhere = chapterAt(video.currentTime) !== chapter();
    const isOver = video.ended || (video.duration && video.currentTime >= video.duration - END);
    if (isElsewhere || (isOver && isPlaying())) video.currentTime = here;
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
    if (isPlaying() && video.paused) play();
    if (!isPlaying() && !video.paused) video.pause();
  };

  const adopt = (fresh) => {
    video = fresh;
    video.controls = false;
    video.addEventListener('loadedmetadata', () => { if (stand) obey(); });
    video.addEventListener('timeupdate', report);
    video.addEventListener('ended', report);
    video.addEventListener('click', () => press(stand?.querySelector('.es-play')));
  };

  const look = () => {
    const found = document.querySelector('[data-estore-player]');
    if (found === stand) return;
    stand = found;
    isTold = false;
    if (!stand) {
      video?.pause();
      video = null;
      if (isWholeScreen) document.exitFullscreen?.().catch(() => {});
      return;
    }
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
    if (action === 'play') {
      go();
      play();
    }
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
